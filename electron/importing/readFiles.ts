import type { Day } from '../../shared/domain/day.ts';
import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { createBreather } from './breather.ts';
import type { Format } from './detectFormat.ts';
import { binaryRefusal, detectFormat } from './detectFormat.ts';
import type { Draft } from './draft.ts';
import { tooLarge } from '../../shared/ipc/importing.ts';
import { type Problem, ProblemList } from './problem.ts';
import type { CalendarEntry } from './calendar/entry.ts';
import { readCalendar } from './calendar/readCalendar.ts';
import { readTable } from './csv/readTable.ts';
import { parseBackup, type Backup } from './coltiva/parseBackup.ts';
import { decodeText } from './text/decodeText.ts';
import { cardFormat, readCards } from './vcard/readCards.ts';

/** A file that was chosen or dropped; `refusal` when it could not even be opened. */
export type InputFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly refusal: PortableText };

export interface ReadFile {
  readonly name: string;
  /** "vCard 3.0", "LinkedIn Connections.csv"; `null` when it was refused. */
  readonly format: string | null;
  readonly refusal: PortableText | null;
}

/** What files say, before anybody has looked whom the journal knows. */
export interface FilesReading {
  readonly files: readonly ReadFile[];
  readonly drafts: readonly Draft[];
  /** Events and series of calendars. */
  readonly entries: readonly CalendarEntry[];
  /** A whole journal, from an export of Coltiva's own; `null` for none. */
  readonly backup: Backup | null;
  readonly problems: readonly Problem[];
  /** Columns and properties without a place of their own; kept with the contact. */
  readonly unmapped: readonly string[];
}

export interface ReadingOptions {
  readonly today: Day;
  /** The person's own time zone: `Europe/Rome`. */
  readonly zone: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Reads files in slices, so that the rest of the program goes on. Never throws for what is
 * in a file: a file that cannot be used is refused in words, a card or row that cannot is
 * listed. Rejects with the signal's reason when it is cancelled.
 */
export async function readFiles(
  files: readonly InputFile[],
  options: ReadingOptions,
): Promise<FilesReading> {
  const reading = {
    drafts: [] as Draft[],
    entries: [] as CalendarEntry[],
    problems: new ProblemList(),
    unmapped: new Set<string>(),
  };
  const found: ReadFile[] = [];
  let backup: Backup | null = null;
  let bytesSoFar = 0;
  for (const file of files) {
    const size = 'bytes' in file ? file.bytes.length : 0;
    bytesSoFar += size;
    const refusal = 'refusal' in file ? file.refusal : tooLarge(size, bytesSoFar);
    if (refusal !== null || !('bytes' in file)) {
      found.push({ name: file.name, format: null, refusal });
      continue;
    }
    const read = await readFile(file, { ...options, ...reading });
    backup ??= read.backup;
    found.push({ name: file.name, format: read.format, refusal: read.refusal });
  }
  return {
    files: found,
    drafts: reading.drafts,
    entries: reading.entries,
    backup,
    problems: reading.problems.all(),
    unmapped: [...reading.unmapped].sort((a, b) => a.localeCompare(b)),
  };
}

interface Gathering extends ReadingOptions {
  readonly drafts: Draft[];
  readonly entries: CalendarEntry[];
  readonly problems: ProblemList;
  readonly unmapped: Set<string>;
}

interface OneFile {
  readonly format: string | null;
  readonly refusal: PortableText | null;
  readonly backup: Backup | null;
}

async function readFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  gathering: Gathering,
): Promise<OneFile> {
  if (file.bytes.length === 0) return refuse(portable('import.refused.empty'));
  const decoded = decodeText(file.bytes);
  if (decoded.kind === 'binary') return refuse(binaryRefusal(decoded.what));
  const format = detectFormat(decoded.text);
  if (format.kind === 'refused') return refuse(format.refusal);
  if (format.kind === 'coltiva') {
    const parsed = parseBackup(decoded.text);
    return 'refusal' in parsed
      ? refuse(parsed.refusal)
      : { format: 'Coltiva', refusal: null, backup: parsed };
  }
  if (decoded.unreadable > 0) {
    gathering.problems.add(
      file.name,
      null,
      portable('import.problem.encoding', { n: decoded.unreadable }),
    );
  }
  if (format.kind === 'calendar') {
    const { today, zone, problems, unmapped, entries } = gathering;
    const found = readCalendar(decoded.text, { file: file.name, today, zone, problems, unmapped });
    const events = estimate(decoded.text, /^BEGIN:VEVENT/gim);
    const before = entries.length;
    await gather(found, events, entries, gathering);
    return entries.length === before
      ? refuse(portable('import.refused.noEvents'))
      : { format: 'iCalendar', refusal: null, backup: null };
  }
  const versions = new Set<string>();
  const people = peopleOf(decoded.text, format, file.name, gathering, versions);
  const before = gathering.drafts.length;
  const mark = format.kind === 'vcard' ? /^BEGIN:VCARD/gim : /\n/g;
  await gather(people, estimate(decoded.text, mark), gathering.drafts, gathering);
  if (gathering.drafts.length === before) return refuse(nobody(format));
  const name = format.kind === 'vcard' ? cardFormat(versions) : format.table.layout.name;
  return { format: name, refusal: null, backup: null };
}

type Readable = Extract<Format, { kind: 'vcard' | 'table' }>;

function peopleOf(
  text: string,
  format: Readable,
  file: string,
  { problems, unmapped, today }: Gathering,
  versions: Set<string>,
): Generator<Draft | null> {
  if (format.kind === 'vcard') return readCards(text, { file, problems, unmapped, versions });
  const { layout, header } = format.table;
  const context = { thisYear: Number(today.slice(0, 4)) };
  return readTable(text, { file, layout, header, problems, unmapped, context });
}

async function gather<Item>(
  items: Generator<Item | null>,
  total: number,
  found: Item[],
  { signal, onProgress }: Pick<ReadingOptions, 'signal' | 'onProgress'>,
): Promise<void> {
  const breather = createBreather(signal);
  let done = 0;
  for (const item of items) {
    if (item) found.push(item);
    done += 1;
    if (breather.due()) {
      onProgress?.(done, Math.max(done, total));
      await breather.pause();
    }
  }
}

/** About how many people or events a text holds, for the progress bar. */
function estimate(text: string, mark: RegExp): number {
  let count = 0;
  while (mark.exec(text) !== null) count += 1;
  return count;
}

function nobody(format: Readable): PortableText {
  return format.kind === 'vcard'
    ? portable('import.refused.noCards')
    : portable('import.refused.noRows', { name: format.table.layout.name });
}

function refuse(refusal: PortableText): OneFile {
  return { format: null, refusal, backup: null };
}
