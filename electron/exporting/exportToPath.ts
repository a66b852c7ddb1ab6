import { basename } from 'node:path';
import type { Journal } from '../../shared/domain/journal.ts';
import type { NetworkingEvent } from '../../shared/domain/records/event.ts';
import { type Language, portable } from '../../shared/i18n/index.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import { eventsToExport, exportCalendar, type WhichEvents } from './calendar/exportCalendar.ts';
import { exportReferrals } from './csv/exportReferrals.ts';
import { exportTable } from './csv/exportTable.ts';
import { exportJournal } from './json/exportJournal.ts';
import { exportCards } from './vcard/exportCards.ts';

/** Characters gathered before they are written. */
const PIECE = 64 * 1024;

/** `csv`: contacts; `referrals`: the referrals, as CSV too; `ics`: the events. */
export type ExportFormat = 'json' | 'vcf' | 'csv' | 'ics' | 'referrals';

export interface ExportOptions {
  /** The words and the delimiter of a table. */
  readonly language: Language;
  /** The version of Coltiva. */
  readonly app: string;
  /** Now, in UTC. */
  readonly now: string;
  /** The person's time zone, by whose clocks the events are dated. */
  readonly zone: string;
  /** Left out: all events. */
  readonly events?: WhichEvents;
  readonly signal?: AbortSignal;
}

export interface Exported {
  readonly fileName: string;
  readonly contacts: number;
  /** How many of them are in the file; of a calendar only. */
  readonly events: number;
}

/**
 * Writes the journal to a file: all of it, or nothing and the old file untouched. A new file
 * can be read by the person alone. Rejects with `CallFailure` when the disk says no, and with
 * the signal's reason when it is cancelled.
 */
export async function exportToPath(
  journal: Journal,
  path: string,
  format: ExportFormat,
  options: ExportOptions,
): Promise<Exported> {
  const contacts = journal.tables.contacts.size;
  const events = eventsToExport(journal, options.events ?? { kind: 'all' });
  try {
    await writeWhole(path, gathered(pieces(journal, events, format, options)));
  } catch (error) {
    options.signal?.throwIfAborted();
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CallFailure('storage', portable('export.cannotSave', { reason }), String(error));
  }
  return { fileName: basename(path), contacts, events: events.length };
}

function pieces(
  journal: Journal,
  events: readonly NetworkingEvent[],
  format: ExportFormat,
  { language, app, now, zone, signal }: ExportOptions,
): AsyncIterable<string> {
  switch (format) {
    case 'json':
      return exportJournal(journal, { app, now }, signal);
    case 'vcf':
      return exportCards(journal, signal);
    case 'csv':
      return exportTable(journal, language, signal);
    case 'ics':
      return exportCalendar(events, { zone, now }, signal);
    case 'referrals':
      return exportReferrals(journal, language, signal);
  }
}

/** Small pieces joined to larger ones: each becomes a write of its own. */
async function* gathered(small: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of small) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** The format that a file's name asks for; `null` when it asks for none that is written. */
export function exportFormatOf(path: string): ExportFormat | null {
  const ending = /\.(json|vcf|csv|ics)$/i.exec(path)?.[1]?.toLowerCase();
  switch (ending) {
    case 'json':
    case 'vcf':
    case 'csv':
    case 'ics':
      return ending;
    default:
      return null;
  }
}
