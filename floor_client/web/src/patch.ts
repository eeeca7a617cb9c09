/** JSON merge patches (RFC 7396), without changing what was there. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function isMap(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The target after the patch: null removes a member, maps are merged, everything else is replaced.
 *
 * Branches that the patch doesn't name are the same objects as before, so that a page can tell by
 * identity that a row hasn't changed.
 */
export function merge(target: Json | undefined, patch: Json): Json {
  if (!isMap(patch)) return patch;
  const merged: Record<string, Json> = isMap(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = merge(Object.hasOwn(merged, key) ? merged[key] : undefined, value);
  }
  return merged;
}
