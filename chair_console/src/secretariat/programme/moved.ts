/** The list with one of its own at another place; as it is where there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const one = list[from];
  if (one === undefined || list[to] === undefined) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, one);
}
