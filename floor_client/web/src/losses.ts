/** Records that the storage lost after they were accepted, as the podium is told of them (MT9). */

/** One lost record, as far as it is known. */
export interface LostDeed {
  readonly seq: number;
  readonly at_ms: number;
  readonly role: string;
  /** Of its events. */
  readonly kinds: readonly string[];
  readonly delegation?: string;
}

/** The records `first` to `last` of a history that doesn't go on; of many, the last are told one by one. */
export interface Loss {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  readonly at_ms: number;
  readonly deeds: readonly LostDeed[];
}
