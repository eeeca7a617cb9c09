/** Whom personal links are for, and which of them let somebody in. */
import { type Directory, delegationName, lang, languageName, nameOf, type Person, t } from "@rostrum/floor";
import type { Holder, KnownLink } from "@rostrum/floor/office";
import { matches } from "../../chair/nameplates";

/** The roles that have neither a delegation nor a booth. */
const OF_ONE_KIND = ["chair", "secretariat", "technician", "observer", "display"] as const;

/** The name of a holder in lists and tests: `chair`, `interpreter-fr`, `delegate-co`. */
export function keyOf({ role, delegation, booth }: Holder): string {
  return [role, delegation, booth].filter(Boolean).join("-");
}

/** Everybody who may have a link: the roles, the booths, and the delegations by their names. */
export function holdersOf(directory: Directory | null, booths: readonly string[]): Holder[] {
  const delegations = Object.keys(directory?.delegations ?? {})
    .map((delegation) => ({ role: "delegate" as const, delegation, name: delegationName(directory, delegation) }))
    .sort((a, b) => a.name.localeCompare(b.name, lang.value));
  return [
    ...OF_ONE_KIND.map((role) => ({ role })),
    ...booths.map((booth) => ({ role: "interpreter" as const, booth })),
    ...delegations.map(({ role, delegation }) => ({ role, delegation })),
  ];
}

/** "Colombia", "interpreter · French", "chair". */
export function holderName(directory: Directory | null, { role, delegation, booth }: Holder): string {
  if (delegation !== undefined) return delegationName(directory, delegation);
  return booth === undefined ? t(`role-${role}`) : `${t(`role-${role}`)} · ${languageName(booth)}`;
}

/** The links that still let somebody in, by holder. */
export function goodLinks(links: readonly KnownLink[], nowMs: number): ReadonlyMap<string, readonly KnownLink[]> {
  const good = new Map<string, KnownLink[]>();
  for (const link of links) {
    if (link.revoked || (link.expires_ms !== undefined && link.expires_ms <= nowMs)) continue;
    good.set(keyOf(link), [...(good.get(keyOf(link)) ?? []), link]);
  }
  return good;
}

/** Who takes part for a delegation, as far as the directory names them. */
export function peopleOf(directory: Directory | null, delegation: string | undefined): readonly Person[] {
  return Object.values(directory?.persons ?? {}).filter((person) => person.delegation === delegation);
}

/** The holders that fit what was typed: by the delegation, by a participant's name, function or seat, by the role. */
export function found(directory: Directory | null, holders: readonly Holder[], typed: string): readonly Holder[] {
  const wanted = typed.trim().toLocaleLowerCase();
  if (wanted === "") return holders;
  const delegations = new Set(matches(directory, typed));
  const says = (text: string | undefined) => text?.toLocaleLowerCase().includes(wanted) ?? false;
  return holders.filter(({ role, delegation, booth }) =>
    delegation === undefined
      ? says(holderName(directory, { role, ...(booth && { booth }) }))
      : delegations.has(delegation) ||
        peopleOf(directory, delegation).some(
          ({ name, function: does, seat }) => says(name) || says(nameOf(does)) || seat?.toLocaleLowerCase() === wanted,
        ),
  );
}
