/** Where the flags of States lie, by the two letters of ISO 3166; loaded by a page that shows one. */
const files = import.meta.glob<string>("/node_modules/flag-icons/flags/4x3/??.svg", {
  eager: true,
  query: "?url",
  import: "default",
});

export const FLAGS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, url]) => [path.slice(-6, -4), url]),
);
