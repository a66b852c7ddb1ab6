import { z } from 'zod';
import type { PrepSheet } from '../domain/prepSheet.ts';
import { idSchema } from '../domain/records/fields.ts';
import type { Language } from '../i18n/index.ts';

export const printRequestSchema = z.object({
  kind: z.literal('prep-sheet'),
  eventId: idSchema,
  /** Left out: from the preferences and the locale. */
  paper: z.enum(['a4', 'letter']).optional(),
  language: z.enum(['en', 'it']).optional(),
});
export type PrintRequest = z.infer<typeof printRequestSchema>;

/** What the print document lays out. */
export interface PrintDocument {
  readonly kind: 'prep-sheet';
  readonly sheet: PrepSheet;
  readonly paper: 'a4' | 'letter';
  readonly language: Language;
}

export interface PrintPreview {
  readonly pdf: Uint8Array;
  readonly paper: 'a4' | 'letter';
  /** The private notes whose words are on the paper. */
  readonly notesOnPaper: readonly {
    readonly contact: string;
    readonly on: string;
    readonly text: string;
  }[];
}
