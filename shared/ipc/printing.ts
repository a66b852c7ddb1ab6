import { z } from 'zod';
import type { Day } from '../domain/day.ts';
import type { Paper } from '../domain/paper.ts';
import type { PrepSheet } from '../domain/prepSheet.ts';
import { idSchema } from '../domain/records/fields.ts';
import { sheetOptionsSchema } from '../domain/sheetOptions.ts';
import type { ContactPaper } from '../domain/views/contactPaper.ts';
import type { ReferralPaper } from '../domain/views/referralPaper.ts';
import type { FollowUpPaper } from '../domain/views/followUpPaper.ts';
import type { TodayPaper } from '../domain/views/todayPaper.ts';
import type { Language } from '../i18n/index.ts';

/** More pages than that nobody means to print. */
export const MAX_PEOPLE = 200;

/** About every paper. Left out: from the preferences and the locale. */
const how = {
  paper: z.enum(['a4', 'letter']).optional(),
  language: z.enum(['en', 'it']).optional(),
};

/** What can be printed, one entry a kind. A new kind needs its document below, its facts in
 * electron/printing/documents.ts and its layout in renderer/print/documents.tsx. */
export const printRequestSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('prep-sheet'),
    eventId: idSchema,
    /** Left out: as kept in the preferences. */
    options: sheetOptionsSchema.optional(),
    ...how,
  }),
  z.object({ kind: z.literal('today'), ...how }),
  z.object({ kind: z.literal('follow-ups'), ...how }),
  z.object({ kind: z.literal('referrals'), ...how }),
  z.object({ kind: z.literal('contact'), contactId: idSchema, ...how }),
  /** The page of each, one after the other. */
  z.object({
    kind: z.literal('contacts'),
    contactIds: z.array(idSchema).min(1).max(MAX_PEOPLE),
    ...how,
  }),
  z.object({ kind: z.literal('one-to-one'), contactId: idSchema, ...how }),
]);
export type PrintRequest = z.infer<typeof printRequestSchema>;
export type PaperKind = PrintRequest['kind'];

/** The facts of each kind of paper. */
export type PaperFacts =
  | { readonly kind: 'prep-sheet'; readonly sheet: PrepSheet }
  | { readonly kind: 'today'; readonly sheet: TodayPaper }
  | { readonly kind: 'follow-ups'; readonly sheet: FollowUpPaper }
  | { readonly kind: 'referrals'; readonly sheet: ReferralPaper }
  | { readonly kind: 'contacts'; readonly sheet: readonly ContactPaper[] }
  | { readonly kind: 'contact' | 'one-to-one'; readonly sheet: ContactPaper };

/** What the print document lays out. */
export type PrintDocument = PaperFacts & {
  readonly paper: Paper;
  readonly language: Language;
  /** The day it is made, printed at its foot. */
  readonly preparedOn: Day;
};

/** A private note whose words are on the paper. */
export interface NoteOnPaper {
  readonly id: string;
  readonly contact: string;
  readonly on: Day;
  readonly text: string;
}

export interface PrintPreview {
  readonly pdf: Uint8Array;
  readonly paper: Paper;
  readonly notesOnPaper: readonly NoteOnPaper[];
}
