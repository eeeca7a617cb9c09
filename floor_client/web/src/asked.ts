/** What is asked of the service over HTTP, beside the line: addresses of the meeting, the session, and refusals. */
import { Refused } from "./floor";
import { readPass } from "./pass";
import { lang } from "./words";

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

/** The session goes in a header, and the language of what is told; the cookie that proves the session comes by itself. */
export function headers(): Record<string, string> {
  return { "rostrum-session": readPass()?.session ?? "", "accept-language": lang.peek() };
}

/** Something of the meeting, as it is just now. Raises Refused, TypeError without a line. */
export async function asked<T>(path: string, query: Readonly<Record<string, string>> = {}): Promise<T> {
  return told<T>(
    await fetch(`${address(path)}?${new URLSearchParams(query)}`, { headers: headers(), cache: "no-store" }),
  );
}

/** The answer's value; raises Refused with the service's sentence. */
export async function told<T>(answer: Response): Promise<T> {
  if (answer.ok) return (await answer.json()) as T;
  const { code, detail, rule, args } = (await answer.json()) as Problem;
  throw new Refused(code, rule, args ?? {}, detail);
}

/** A file as JSON carries it. */
export function base64(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => fail(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
}
