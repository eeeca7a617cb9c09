import { ChangeSheet } from "./lists/ChangeSheet";
import { InscribeSheet } from "./lists/InscribeSheet";
import { LimitsSheet } from "./lists/LimitsSheet";
import { SwapSheet } from "./lists/SwapSheet";
import { WalkInSheet } from "./lists/WalkInSheet";
import { useOffice } from "./office";

/** The secretariat's own sheet that lies over the page, if any. */
export function OwnSheets() {
  const { sheet } = useOffice();
  const open = sheet.value;
  const close = () => {
    sheet.value = null;
  };
  switch (open?.name) {
    case undefined:
      return null;
    case "change":
      return <ChangeSheet key={open.entry} entry={open.entry} onClose={close} />;
    case "swap":
      return <SwapSheet key={open.entry} entry={open.entry} onClose={close} />;
    case "inscribe":
      return <InscribeSheet key={open.delegation} delegation={open.delegation} item={open.item} onClose={close} />;
    case "walk_in":
      return <WalkInSheet typed={open.typed} onClose={close} />;
    case "limits":
      return <LimitsSheet key={open.item} item={open.item} onClose={close} />;
  }
}
