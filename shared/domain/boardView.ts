import { z } from 'zod';

/** Filters that are about how things stand, and those about a word of the contact. */
export const standingFilters = ['waiting', 'cooling', 'evidence', 'noNote'] as const;
export const wordFilters = ['tag', 'trade', 'chapter'] as const;
export const boardSorts = ['hand', 'due', 'warmth', 'name'] as const;
export const boardCards = ['full', 'compact'] as const;
export const boardLanes = ['none', 'tag', 'chapter'] as const;

/**
 * How the board is looked at. It is kept with the machine's preferences, which can be read
 * while the journal is locked: so of a word only its mark is kept, see `markOf`.
 */
export const boardViewSchema = z
  .object({
    filters: z
      .array(
        z.union([
          z.object({ kind: z.enum(standingFilters) }).readonly(),
          z.object({ kind: z.enum(wordFilters), mark: z.string().max(10) }).readonly(),
        ]),
      )
      .max(500)
      .readonly(),
    sort: z.enum(boardSorts),
    cards: z.enum(boardCards),
    lanes: z.enum(boardLanes),
  })
  .readonly();
export type BoardView = z.infer<typeof boardViewSchema>;

export const defaultBoardView: BoardView = {
  filters: [],
  sort: 'hand',
  cards: 'full',
  lanes: 'none',
};

/** A word as 32 bits (FNV-1a): enough to find it again among the journal’s words. */
export function markOf(word: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(36);
}
