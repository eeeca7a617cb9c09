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

/** The server finds every page at the top of its static folder, whichever room it was written in. */
const flatPages: Plugin = {
  name: "rostrum-flat-pages",
  enforce: "post",
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
  build: {
    outDir: "server/rostrum/web/static",
    emptyOutDir: true,
    target: "es2022",
    // The content security policy allows no data: address, so fonts and pictures stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: pages },
  },
  server: {
    // `npm run dev` shows the pages as they are edited, against a service on its usual port.
    proxy: {
      "/session": "http://127.0.0.1:8000",
      "/meetings": { target: "http://127.0.0.1:8000", ws: true },
    },
  },
  test: {
    include: rooms.map((room) => `${room}/**/*.test.ts?(x)`),
    passWithNoTests: true,
  },
});
