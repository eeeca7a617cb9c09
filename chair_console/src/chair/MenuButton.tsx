import { useSignal } from "@preact/signals";
import { type ButtonProps, Menu, type MenuItem } from "@rostrum/floor/looks";
import { Ellipsis } from "lucide-preact";

interface MenuButtonProps extends Pick<ButtonProps, "kind" | "size" | "testid"> {
  /** The name of both. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Three dots stand for the name, as in a row of the list. */
  readonly dots?: boolean;
}

/** A button, and the menu that it opens. */
export function MenuButton({ label, items, testid, dots = false, kind = "plain", size = "usual" }: MenuButtonProps) {
  const invoker = useSignal<HTMLElement | null>(null);
  return (
    <>
      <button
        type="button"
        class={dots ? "row-act" : "button"}
        data-kind={kind}
        data-size={size}
        data-testid={testid}
        aria-label={label}
        aria-haspopup="menu"
        onClick={(event) => {
          invoker.value = event.currentTarget;
        }}
      >
        {dots ? <Ellipsis aria-hidden="true" /> : label}
      </button>
      {invoker.value && (
        <Menu label={label} invoker={invoker.value} items={items} onClose={() => (invoker.value = null)} />
      )}
    </>
  );
}
