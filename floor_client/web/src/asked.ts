/** What is asked of the service over HTTP, beside the line: addresses of the meeting, the session, and refusals. */
import { Refused } from "./floor";
import { readPass } from "./pass";

interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly rule?: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** The address of something of this tab's meeting. */
export function address(path: string): string {
  return `/meetings/${encodeURIComponent(readPass()?.meeting ?? "")}/${path}`;
}

/** The session goes in a header; the cookie that proves it comes by itself. */
export function headers(): Record<string, string> {
  return { "rostrum-session": readPass()?.session ?? "" };
}

/** The answer's value; raises Refused with the service's sentence. */
export async function told<T>(answer: Response): Promise<T> {
  if (answer.ok) return (await answer.json()) as T;
  const { code, detail, rule, args } = (await answer.json()) as Problem;
  throw new Refused(code, rule, args ?? {}, detail);
}
