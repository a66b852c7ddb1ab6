import type { Day } from '../../shared/domain/day.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Paper } from '../../shared/domain/paper.ts';
import { followUpPaper } from '../../shared/domain/views/followUpPaper.ts';
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
}

/** What a request puts on paper. Throws `CallFailure` for an event or a contact that is gone. */
export function documentOf(
  journal: Journal,
  request: PrintRequest,
  { today, paper, language }: How,
): PrintDocument {
  return { ...factsOf(journal, request, today), paper, language, preparedOn: today };
}

function factsOf(journal: Journal, request: PrintRequest, today: Day): PaperFacts {
  switch (request.kind) {
    case 'prep-sheet':
      return {
        kind: request.kind,
        sheet: found(buildPrepSheet(journal, request.eventId, today), request.eventId),
      };
    case 'follow-ups':
      return { kind: request.kind, sheet: followUpPaper(journal, today) };
  }
}

function found<Sheet>(sheet: Sheet | null, id: string): Sheet {
  if (sheet === null) throw new CallFailure('refused', portable('refused.missing'), id);
  return sheet;
}

/** The notes whose words are on the paper, so that the person sees them before it leaves. */
export function notesOnPaper(document: PrintDocument): readonly NoteOnPaper[] {
  switch (document.kind) {
    case 'prep-sheet':
      return [
        ...document.sheet.focus.map(({ name, lastNote }) => ({ name, note: lastNote })),
        ...document.sheet.others.map(({ name, remember }) => ({ name, note: remember })),
      ].flatMap(({ name, note }) =>
        note ? [{ contact: name, on: note.on, text: note.text }] : [],
      );
    case 'follow-ups':
      return [];
  }
}
