import type { Change } from '../domain/tables.ts';
import type { PortableText } from '../i18n/index.ts';

/** A record on its way to the window: a change from nothing. */
export type Records = readonly Change[];

/**
 * The first answer: all stages, the first cards of each column with what they show, and for
 * each stage how many cards there are and how many of them wait.
 */
export interface JournalHead {
  /** Names this load in `journal.chunk`. */
  readonly loadId: string;
  readonly revision: number;
  readonly records: Records;
  readonly columns: readonly {
    readonly stageId: string;
    readonly total: number;
    readonly waiting: number;
  }[];
  /** How many chunks follow; 0 when the head is everything. */
  readonly chunks: number;
  readonly canUndo: PortableText | null;
  readonly canRedo: PortableText | null;
}

export interface JournalChunk {
  readonly records: Records;
}
