/** The floor's client for the browser. */
export * from "./answer";
export * from "./clock";
export * from "./commands";
export { Connection, type Line, localNow } from "./connection";
export * from "./directory";
export * from "./dynamic";
export * from "./floor";
export * from "./forecast";
export * from "./frames";
export * from "./names";
export * from "./pass";
export { merge } from "./patch";
export * from "./pulse";
export * from "./script";
export { type Happening, reconnects, Session } from "./session";
export * from "./types";
export * from "./view";
export * from "./words";
