import type { ImportPreview } from '../../shared/ipc/importing.ts';
import { createSignal } from '../data/signal.ts';

export interface Progress {
  readonly done: number;
  /** 0 while nobody knows yet. */
  readonly total: number;
}

/** An import from the first byte to its end. `token` is `null` until the main process tells it. */
export type ImportState =
  | { readonly kind: 'none' }
  /** The system's dialog is open, or the first bytes are on their way. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'reading'; readonly token: string; readonly progress: Progress }
  | {
      readonly kind: 'preview';
      readonly preview: ImportPreview;
      /** Keys of the calendar's offers that are taken. */
      readonly ticked: ReadonlySet<string>;
    }
  | { readonly kind: 'committing'; readonly preview: ImportPreview; readonly progress: Progress };

export const importState = createSignal<ImportState>({ kind: 'none' });
