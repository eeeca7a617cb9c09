/**
 * What a component drew before is let go of.
 *
 * Whoever is given a component among its children keeps its first drawing (preactjs/preact#4909), and that leads by way
 * of what was drawn alike to later ones: a page that stays open for days would keep each of them.
 */
import { type Component, options, type VNode } from "preact";

/** A drawing by the names that it has in the published package: whose it is, and what it consists of. */
interface Drawing extends VNode {
  __c?: Component | null;
  __k?: readonly unknown[] | null;
}

const latest = new WeakMap<Component, Drawing>();
const others = options.diffed;

options.diffed = (drawing: Drawing) => {
  others?.(drawing);
  const component = drawing.__c;
  if (!component) return;
  const before = latest.get(component);
  latest.set(component, drawing);
  if (before && before !== drawing) before.__k = null;
};
