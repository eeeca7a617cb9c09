/** How often a component draws itself while something happens; what a test of weight counts. */
import { type ComponentType, options, type VNode } from "preact";
import { act } from "preact/test-utils";

/** Preact's hook before each render, by the name that it has in the published package. */
interface Hooks {
  __r?: (vnode: VNode) => void;
}

export async function drawn(what: ComponentType<never>, happening: () => void): Promise<number> {
  const hooks = options as Hooks;
  const others = hooks.__r;
  let times = 0;
  hooks.__r = (vnode) => {
    if (vnode.type === what) times += 1;
    others?.(vnode);
  };
  try {
    await act(happening);
  } finally {
    if (others === undefined) delete hooks.__r;
    else hooks.__r = others;
  }
  return times;
}
