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
  | 'export.save'
  | 'export.referrals';

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
    async 'export.referrals'() {
      const { journal } = keeper.store;
      const path = await askWhereToSave(saveQuestion('referrals', voice, now()));
      if (path === null) return null;
      const { language } = voice;
      const { fileName } = await exportToPath(journal, path, 'referrals', {
        language,
        app: version,
        now: now().toISOString(),
      });
      return { fileName, referrals: journal.tables.referrals.size };
    },
  };
}

const names = {
  json: 'file.journal',
  vcf: 'file.contacts',
  csv: 'file.contacts',
  referrals: 'file.referrals',
} as const satisfies Record<ExportFormat, string>;

function saveQuestion(format: ExportFormat, { text }: Voice, now: Date) {
  const extension = format === 'referrals' ? 'csv' : format;
  return {
    title: text('dialog.export.title'),
    fileName: `${text(names[format])}-${localDay(now)}.${extension}`,
    filter: { name: text(`dialog.export.${format}`), extensions: [extension] },
  };
}
