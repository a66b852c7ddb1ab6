import { localDay } from '../../shared/domain/day.ts';
import type { WhichEvents } from '../exporting/calendar/exportCalendar.ts';
import { type Exported, type ExportFormat, exportToPath } from '../exporting/exportToPath.ts';
import { onlyContacts } from '../exporting/onlyContacts.ts';
import type { ImportDesk } from '../importing/importDesk.ts';
import type { Handlers } from '../ipc/handlers.ts';
import type { JournalKeeper } from '../journals/journalKeeper.ts';
import { localZone } from '../journals/journalContext.ts';
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

/** What of the journal goes into a file; all of it when left out. */
interface What {
  readonly events?: WhichEvents;
  readonly contactIds?: readonly string[] | undefined;
}

type ExchangeCalls =
  | 'import.choose'
  | 'import.read'
  | 'import.commit'
  | 'import.cancel'
  | 'export.save'
  | 'export.events'
  | 'export.referrals';

/** Answers what the window asks about files that come in and go out. */
export function exchangeHandlers(exchange: Exchange): Handlers<ExchangeCalls> {
  const { imports, keeper, voice, now, askWhereToSave } = exchange;
  return {
    'import.choose': () => imports.choose(),
    'import.read': ({ files }) => imports.read(files),
    'import.commit': ({ token, ticked }) => imports.commit(token, ticked),
    'import.cancel'({ token }) {
      imports.cancel(token);
      return null;
    },
    'export.save': ({ format, contactIds }) =>
      save(format, { contactIds: format === 'json' ? undefined : contactIds }),
    'export.events': ({ which }) => save('ics', { events: which }),
    async 'export.referrals'() {
      const saved = await save('referrals');
      const referrals = keeper.store.journal.tables.referrals.size;
      return saved === null ? null : { fileName: saved.fileName, referrals };
    },
  };

  /** `null`: the person did not say where. */
  async function save(
    format: ExportFormat,
    { events, contactIds }: What = {},
  ): Promise<Exported | null> {
    const whole = keeper.store.journal;
    const journal = contactIds === undefined ? whole : onlyContacts(whole, contactIds);
    const path = await askWhereToSave(saveQuestion(format, voice, now()));
    if (path === null) return null;
    return exportToPath(journal, path, format, {
      language: voice.language,
      app: version,
      now: now().toISOString(),
      zone: localZone(),
      ...(events === undefined ? {} : { events }),
    });
  }
}

const names = {
  json: 'file.journal',
  vcf: 'file.contacts',
  csv: 'file.contacts',
  ics: 'file.events',
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
