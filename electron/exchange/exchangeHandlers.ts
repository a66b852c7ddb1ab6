import { localDay } from '../../shared/domain/day.ts';
import { type ExportFormat, exportToPath } from '../exporting/exportToPath.ts';
import type { ImportDesk } from '../importing/importDesk.ts';
import type { Handlers } from '../ipc/handlers.ts';
import type { JournalKeeper } from '../journals/journalKeeper.ts';
import type { Voice } from '../language/voice.ts';
import { version } from '../place/version.ts';
import type { SaveDialog } from '../dialogs/saveDialog.ts';

interface Exchange {
  readonly imports: ImportDesk;
  readonly keeper: JournalKeeper;
  readonly voice: Voice;
  readonly now: () => Date;
  readonly askWhereToSave: SaveDialog;
}

type ExchangeCalls =
  | 'import.choose'
  | 'import.read'
  | 'import.commit'
  | 'import.cancel'
  | 'export.save';

/** Answers what the window asks about files that come in and go out. */
export function exchangeHandlers(exchange: Exchange): Handlers<ExchangeCalls> {
  const { imports, keeper, voice, now, askWhereToSave } = exchange;
  return {
    'import.choose': () => imports.choose(),
    'import.read': ({ files }) => imports.read(files),
    'import.commit': ({ token }) => imports.commit(token),
    'import.cancel'({ token }) {
      imports.cancel(token);
      return null;
    },
    async 'export.save'({ format }) {
      const { journal } = keeper.store;
      const path = await askWhereToSave(saveQuestion(format, voice, now()));
      if (path === null) return null;
      const { language } = voice;
      return exportToPath(journal, path, format, {
        language,
        app: version,
        now: now().toISOString(),
      });
    },
  };
}

function saveQuestion(format: ExportFormat, { text }: Voice, now: Date) {
  const name = text(format === 'json' ? 'file.journal' : 'file.contacts');
  return {
    title: text('dialog.export.title'),
    fileName: `${name}-${localDay(now)}.${format}`,
    filter: { name: text(`dialog.export.${format}`), extensions: [format] },
  };
}
