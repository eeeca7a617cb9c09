/** What the secretariat's rooms ask for over HTTP; a page that has no such room doesn't load a word of it. */
export { fileHref, type Reading as TextReading, readText } from "../texts";
export * from "./activity";
export * from "./documents";
export * from "./hindsight";
export * from "./imports";
export * from "./links";
export * from "./notes";
