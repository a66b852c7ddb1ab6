import { createSignal } from '../../data/signal.ts';

/** Which question about several people is open, and whom it is about. */
export type BulkQuestion =
  | { readonly kind: 'tags'; readonly ids: readonly string[] }
  | { readonly kind: 'cadence'; readonly ids: readonly string[] };

export const bulkQuestion = createSignal<BulkQuestion | null>(null);
