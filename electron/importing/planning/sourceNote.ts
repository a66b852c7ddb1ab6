/**
 * The id of the journal entry made from what a source says in its `NOTE`, so that an export
 * knows which entry came from there, and writes it as it is now.
 */
export function sourceNoteId(sourceId: string): string {
  return `${sourceId}.note`;
}
