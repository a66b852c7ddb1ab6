import { basename } from 'node:path';
import { localDay } from '../../shared/domain/day.ts';
import { choosePaper } from '../../shared/domain/paper.ts';
import { portable } from '../../shared/i18n/index.ts';
import type { PrintDocument, PrintRequest } from '../../shared/ipc/printing.ts';
import type { SaveDialog } from '../dialogs/saveDialog.ts';
import { fileReason } from '../files/fileReason.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import type { Handlers } from '../ipc/handlers.ts';
import type { JournalKeeper } from '../journals/journalKeeper.ts';
import type { Voice } from '../language/voice.ts';
import type { PreferencesKeeper } from '../preferences/preferencesKeeper.ts';
import type { PrintDesk } from './printDesk.ts';
import { keepNumbers } from './keepNumbers.ts';
import { pdfOf, withPrintPage } from './printPage.ts';
import { documentOf, notesOnPaper } from './documents.ts';
import { paperFileName } from './paperFileName.ts';
import { systemPrint } from './systemPrint.ts';

export interface Printing {
  readonly desk: PrintDesk;
  readonly keeper: JournalKeeper;
  readonly preferences: PreferencesKeeper;
  readonly voice: Voice;
  readonly now: () => Date;
  readonly packaged: boolean;
  readonly askWhereToSave: SaveDialog;
}

/** Answers what the window asks about paper. */
export function printHandlers(
  printing: Printing,
): Handlers<'print.preview' | 'print.system' | 'print.save'> {
  const { desk, keeper, preferences, voice, packaged } = printing;

  function asked(request: PrintRequest): PrintDocument {
    return documentOf(keeper.store.journal, request, {
      today: localDay(printing.now()),
      paper: request.paper ?? choosePaper(preferences.current.paper, voice.system.locale),
      language: request.language ?? voice.language,
      sheetOptions: preferences.current.sheet,
    });
  }

  return {
    async 'print.preview'(request) {
      const document = asked(request);
      return withPrintPage(desk, document, packaged, async (page, notes) => ({
        pdf: await pdfOf(page),
        paper: document.paper,
        notesOnPaper: notesOnPaper(document, notes),
      }));
    },
    async 'print.system'(request) {
      const document = asked(request);
      const answer = await withPrintPage(desk, document, packaged, systemPrint);
      if (answer.printed) await keepNumbers(keeper.store, document);
      return answer;
    },
    async 'print.save'(request) {
      const document = asked(request);
      const path = await printing.askWhereToSave({
        title: voice.text('dialog.pdf.title'),
        fileName: paperFileName(document, voice.text),
        filter: { name: voice.text('dialog.pdf.filter'), extensions: ['pdf'] },
      });
      if (path === null) return null;
      const pdf = await withPrintPage(desk, document, packaged, pdfOf);
      try {
        await writeWhole(path, pdf);
      } catch (error) {
        const reason = fileReason(error);
        throw new CallFailure('storage', portable('print.cannotSave', { reason }), String(error));
      }
      await keepNumbers(keeper.store, document);
      return { fileName: basename(path) };
    },
  };
}
