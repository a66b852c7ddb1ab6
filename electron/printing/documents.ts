import type { Day } from '../../shared/domain/day.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import { wordsAsRead } from '../../shared/domain/noteText/plain.ts';
import type { Paper } from '../../shared/domain/paper.ts';
import type { PrepSheet } from '../../shared/domain/prepSheet.ts';
import type { SheetOptions } from '../../shared/domain/sheetOptions.ts';
import { type ContactPaper, contactPaper } from '../../shared/domain/views/contactPaper.ts';
import { referralPaper } from '../../shared/domain/views/referralPaper.ts';
import { followUpPaper } from '../../shared/domain/views/followUpPaper.ts';
import { todayPaper } from '../../shared/domain/views/todayPaper.ts';
import { buildPrepSheet } from '../../shared/domain/views/prepSheet.ts';
import { type Language, portable } from '../../shared/i18n/index.ts';
import type {
  NoteOnPaper,
  PaperFacts,
  PrintDocument,
  PrintRequest,
} from '../../shared/ipc/printing.ts';
import { CallFailure } from '../ipc/callFailure.ts';

interface How {
  readonly today: Day;
  readonly paper: Paper;
  readonly language: Language;
  /** For a sheet whose request names none. */
  readonly sheetOptions: SheetOptions;
}

/** What a request puts on paper. Throws `CallFailure` for an event or a contact that is gone. */
export function documentOf(
  journal: Journal,
  request: PrintRequest,
  { today, paper, language, sheetOptions }: How,
): PrintDocument {
  return { ...factsOf(journal, request, today, sheetOptions), paper, language, preparedOn: today };
}

function factsOf(
  journal: Journal,
  request: PrintRequest,
  today: Day,
  sheetOptions: SheetOptions,
): PaperFacts {
  switch (request.kind) {
    case 'prep-sheet':
      return {
        kind: request.kind,
        sheet: found(
          buildPrepSheet(journal, request.eventId, today, request.options ?? sheetOptions),
          request.eventId,
        ),
      };
    case 'today':
      return { kind: request.kind, sheet: todayPaper(journal, today) };
    case 'follow-ups':
      return { kind: request.kind, sheet: followUpPaper(journal, today) };
    case 'referrals':
      return { kind: request.kind, sheet: referralPaper(journal) };
    case 'contacts':
      return {
        kind: request.kind,
        sheet: request.contactIds.map((id) => found(contactPaper(journal, id, today), id)),
      };
    case 'contact':
    case 'one-to-one':
      return {
        kind: request.kind,
        sheet: found(
          contactPaper(journal, request.contactId, today, request.kind),
          request.contactId,
        ),
      };
  }
}

function found<Sheet>(sheet: Sheet | null, id: string): Sheet {
  if (sheet === null) throw new CallFailure('refused', portable('refused.missing'), id);
  return sheet;
}

/**
 * The notes whose words are on the paper, so that the person sees them before it leaves.
 * @param shown The ids of those that were laid out: what did not fit is not on the paper.
 */
export function notesOnPaper(
  document: PrintDocument,
  shown: readonly string[],
): readonly NoteOnPaper[] {
  const ids = new Set(shown);
  return notesOf(document)
    .filter(({ id }) => ids.has(id))
    .map((note) => ({ ...note, text: wordsAsRead(note.text) }));
}

function notesOf(document: PrintDocument): readonly NoteOnPaper[] {
  switch (document.kind) {
    case 'prep-sheet':
      return notesOnSheet(document.sheet);
    case 'contact':
    case 'one-to-one':
      return notesOfPerson(document.sheet);
    case 'contacts':
      return document.sheet.flatMap((paper) => notesOfPerson(paper));
    case 'today':
    case 'follow-ups':
    case 'referrals':
      return [];
  }
}

function notesOfPerson({ person, notes }: ContactPaper): readonly NoteOnPaper[] {
  return notes.map(({ id, on, text }) => ({ id, contact: person.name, on, text }));
}

function notesOnSheet({ focus, others, toBring }: PrepSheet): readonly NoteOnPaper[] {
  return [
    ...focus.flatMap(({ name, lastNote }) => (lastNote ? [{ contact: name, ...lastNote }] : [])),
    ...others.flatMap(({ name, remember }) =>
      remember
        ? [{ contact: name, id: remember.noteId, on: remember.on, text: remember.text }]
        : [],
    ),
    ...toBring.flatMap((thing) => (thing.kind === 'introduction' ? thing.quotes : [])),
  ];
}
