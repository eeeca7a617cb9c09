import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import preact from "@preact/preset-vite";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const rooms = ["floor_client/web", "chair_console"];

/** One entry for each HTML file that stands in a room: join, delegate, chair, display. */
const pages = Object.fromEntries(
  rooms.flatMap((room) =>
    readdirSync(resolve(import.meta.dirname, room))
      .filter((file) => file.endsWith(".html"))
      .map((file) => [basename(file, ".html"), resolve(import.meta.dirname, room, file)]),
  ),
);

const service = "http://127.0.0.1:8000";

/** Every page is asked for by its name alone, whichever room it was written in: /chair, and static/chair.html. */
const flatPages: Plugin = {
  name: "rostrum-flat-pages",
  enforce: "post",
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const file = pages[(request.url ?? "/").slice(1) || "join"];
      if (file === undefined) next();
      else response.writeHead(302, { location: file.slice(import.meta.dirname.length) }).end();
    });
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "asset" && file.fileName.endsWith(".html")) {
        file.fileName = basename(file.fileName);
      }
    }
  },
};

export default defineConfig({
  plugins: [preact(), flatPages],
  // What has to keep its name: the manifest, its icons, and the worker that keeps the delegate's page.
  publicDir: "floor_client/web/public",
  build: {
    outDir: "server/rostrum/web/static",
    emptyOutDir: true,
    target: "es2022",
    // The content security policy allows no data: address, so fonts and pictures stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: pages,
      output: {
        // A sign of two hundred bytes costs as much again in a file of its own: those that pages share come in one.
        codeSplitting: { groups: [{ name: "signs", test: /lucide-preact/, minShareCount: 3 }] },
      },
    },
  },
  server: {
    // `npm run dev` shows the pages as they are edited, against a service on its usual port, which is told its own origin.
    proxy: {
      "/session": { target: service, headers: { origin: service } },
      "/meetings": { target: service, headers: { origin: service }, ws: true, rewriteWsOrigin: true },
    },
  },
  test: {
    include: rooms.map((room) => `${room}/**/*.test.ts?(x)`),
    passWithNoTests: true,
    // The suite has a budget of its own; a machine that is busy with other suites fails no single test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
