import type { Day } from '../../shared/domain/day.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Paper } from '../../shared/domain/paper.ts';
import { buildPrepSheet } from '../../shared/domain/views/prepSheet.ts';
import { type Language, portable } from '../../shared/i18n/index.ts';
import type { PrintDocument, PrintPreview } from '../../shared/ipc/printing.ts';
import { CallFailure } from '../ipc/callFailure.ts';

/** The prep sheet of an event, ready to be laid out. Throws `CallFailure` for no such event. */
export function sheetDocument(
  journal: Journal,
  eventId: string,
  how: { readonly today: Day; readonly paper: Paper; readonly language: Language },
): PrintDocument {
  const sheet = buildPrepSheet(journal, eventId, how.today);
  if (!sheet) throw new CallFailure('refused', portable('refused.missing'), `event ${eventId}`);
  return { kind: 'prep-sheet', sheet, paper: how.paper, language: how.language };
}

/** The notes whose words are on the paper, so that the person sees them before it leaves. */
export function notesOnPaper({ sheet }: PrintDocument): PrintPreview['notesOnPaper'] {
  return [
    ...sheet.focus.map(({ name, lastNote }) => ({ name, note: lastNote })),
    ...sheet.others.map(({ name, remember }) => ({ name, note: remember })),
  ].flatMap(({ name, note }) => (note ? [{ contact: name, on: note.on, text: note.text }] : []));
}
