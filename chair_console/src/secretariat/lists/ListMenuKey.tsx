import { useSignal } from "@preact/signals";
import { t } from "@rostrum/floor";
import { Ellipsis } from "lucide-preact";
import { ListMenu } from "./ListMenu";

/** The three dots at a list, and the menu that they open. */
export function ListMenuKey({ item, testid }: { readonly item: string; readonly testid: string }) {
  const invoker = useSignal<HTMLElement | null>(null);
  return (
    <>
      <button
        type="button"
        class="row-act"
        data-testid={testid}
        aria-label={t("secretariat-list-menu", { item })}
        aria-haspopup="menu"
        onClick={(event) => {
          invoker.value = event.currentTarget;
        }}
      >
        <Ellipsis aria-hidden="true" />
      </button>
      {invoker.value && <ListMenu item={item} invoker={invoker.value} onClose={() => (invoker.value = null)} />}
    </>
  );
}
