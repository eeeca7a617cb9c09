import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import "./flag.css";

/** Empty until a page shows its first flag. */
const files = signal<Readonly<Record<string, string>>>({});

/** A State's flag, beside the name and never instead of it (PV4); nothing where there is none of these letters. */
export function Flag({ code }: { code: string | undefined }) {
  const wanted = code !== undefined;
  useEffect(() => {
    if (wanted) void import("./flags").then(({ FLAGS }) => (files.value = FLAGS));
  }, [wanted]);
  const file = code && files.value[code];
  return file ? <img class="flag" data-testid="flag" src={file} alt="" /> : null;
}
