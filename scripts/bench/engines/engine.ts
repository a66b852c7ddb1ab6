/** A way to keep the sample data on disk, as it comes. */
export interface Engine {
  readonly name: string;
  /** Changes one field of one contact and saves it as this engine does. */
  readonly save: (turn: number) => Promise<void>;
  /** The file that a save may leave unsynced; what follows must not wait for it. */
  readonly unsynced: string | null;
  readonly close: () => Promise<void>;
}

/** Records by table, as every engine gets them. */
export type SampleTables = Readonly<Record<string, readonly SampleRecord[]>>;
export type SampleRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** A different contact at each turn, the same for every engine. */
export function contactAt(tables: SampleTables, turn: number): { index: number; id: string } {
  const contacts = tables['contacts'] ?? [];
  const index = (turn * 7919) % contacts.length;
  return { index, id: contacts[index]?.id ?? '' };
}
