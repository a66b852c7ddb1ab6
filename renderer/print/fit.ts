import type { PrintDocument } from '../../shared/ipc/printing.ts';

/** What is decided about a paper when its size is known; all else follows from its facts. */
export interface Fit {
  /** Less space between things. */
  readonly snug: boolean;
  /** How many people were left out to keep to the sides asked for. */
  readonly leftOut: number;
  /** Cards say what they say in fewer lines. */
  readonly brief: boolean;
  /** Of the others only what to bring or ask. */
  readonly short: boolean;
  /** Lines to write on at the end of a sheet for a 1-2-1. */
  readonly lines: number;
}

export const loose: Fit = { snug: false, leftOut: 0, brief: false, short: false, lines: 6 };

/** Lays a paper out, at once. */
export type Show = (shown: PrintDocument, fit: Fit) => void;

/** What is left of a page between its margins (`pageRules.ts`), in CSS pixels. */
const MM = 96 / 25.4;
const heights = { a4: (297 - 29) * MM, letter: (279.4 - 29) * MM } as const;
/** The screen and the paper round differently. */
const SLACK = 6;

export function pageHeight({ paper }: PrintDocument): number {
  return heights[paper] - SLACK;
}
