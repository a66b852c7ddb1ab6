import { isAbsolute, resolve } from 'node:path';
import { idSchema } from '../../shared/domain/records/fields.ts';
import { type Language, languages, type PortableText, portable } from '../../shared/i18n/index.ts';
import { type ExportFormat, exportFormatOf } from '../exporting/exportToPath.ts';
import type { Job, Launch, Place } from './launch.ts';
import { type Options, readOptions, type Valued } from './readOptions.ts';

/**
 * What a command line asks for. Pure: touches no file.
 * @param args Coltiva's own arguments (`ownArguments`)
 * @param folder the folder that relative paths start from
 */
export function readLaunch(args: readonly string[], folder: string): Launch {
  const read = readOptions(args);
  const language = languageOf(args);
  if (!read.ok) return { kind: 'mistake', language, text: read.mistake };
  try {
    return { language, ...understand(read.options, folder) };
  } catch (error) {
    if (error instanceof Mistake) return { kind: 'mistake', language, text: error.text };
    throw error;
  }
}

/** A launch before its language is known. */
type Unspoken = Launch extends infer L ? (L extends Launch ? Omit<L, 'language'> : never) : never;

/** Stops reading; caught above. */
class Mistake extends Error {
  readonly text: PortableText;
  constructor(text: PortableText) {
    super(text.key);
    this.text = text;
  }
}

/** Read apart from the rest, so that a mistake elsewhere is told in the language asked for. */
function languageOf(args: readonly string[]): Language | null {
  const at = args.findLastIndex((argument) => /^--lang(=|$)/.test(argument));
  const value = args[at]?.slice('--lang='.length) || args[at + 1];
  return at === -1 || value === undefined ? null : languageNamed(value);
}

/** `it`, `it-IT` and `it_CH` all mean Italian; `null` for a language that we do not have. */
function languageNamed(value: string): Language | null {
  const name = value.toLowerCase().split(/[-_.]/)[0];
  return languages.find((language) => language === name) ?? null;
}

function understand({ flags, values }: Options, folder: string): Unspoken {
  const one = (option: Valued): string | null => values.get(option)?.[0] ?? null;
  const lang = one('lang');
  if (lang !== null && languageNamed(lang) === null) {
    throw new Mistake(
      portable('cli.badValue', { option: '--lang', value: lang, allowed: 'it, en' }),
    );
  }
  if (flags.has('help')) return { kind: 'help' };
  if (flags.has('version')) return { kind: 'version' };

  const path = (given: string): string => (isAbsolute(given) ? given : resolve(folder, given));
  const dataDir = one('data-dir');
  const place: Place = {
    dataDir: dataDir === null ? null : path(dataDir),
    demo: flags.has('demo'),
  };
  const jobs: Job[] = [];

  const files = values.get('import');
  if (files) {
    // Sample data is thrown away when a windowless run ends, and the import with it.
    if (place.demo) throw new Mistake(portable('cli.notTogether', { a: '--import', b: '--demo' }));
    jobs.push({ kind: 'import', files: files.map(path) });
  }
  const file = one('export');
  if (file !== null) jobs.push({ kind: 'export', file: path(file), format: formatOf(file) });
  const sheet = one('prep-sheet');
  const pdf = one('pdf');
  const paper = one('paper');
  if (sheet !== null) {
    if (pdf === null)
      throw new Mistake(portable('cli.needs', { a: '--prep-sheet', b: '--pdf FILE' }));
    jobs.push({ kind: 'prep-sheet', event: eventOf(sheet), pdf: path(pdf), paper: paperOf(paper) });
  } else if (pdf !== null || paper !== null) {
    const alone = pdf !== null ? '--pdf' : '--paper';
    throw new Mistake(portable('cli.needs', { a: alone, b: '--prep-sheet next' }));
  }
  const checking = flags.has('repair') ? '--repair' : flags.has('check') ? '--check' : null;
  if (checking !== null) {
    const [job] = jobs;
    if (job) throw new Mistake(portable('cli.notTogether', { a: checking, b: `--${job.kind}` }));
    return { kind: 'check', repair: flags.has('repair'), ...place };
  }
  return jobs.length > 0 ? { kind: 'jobs', jobs, ...place } : { kind: 'window', ...place };
}

function formatOf(file: string): ExportFormat {
  const format = exportFormatOf(file);
  if (format !== null) return format;
  throw new Mistake(
    portable('cli.badValue', {
      option: '--export',
      value: file,
      allowed: '*.json, *.vcf, *.csv, *.ics',
    }),
  );
}

function eventOf(value: string): Extract<Job, { kind: 'prep-sheet' }>['event'] {
  if (value === 'next') return { kind: 'next' };
  if (idSchema.safeParse(value).success) return { kind: 'id', id: value };
  throw new Mistake(
    portable('cli.badValue', { option: '--prep-sheet', value, allowed: 'next, ID' }),
  );
}

function paperOf(value: string | null): Extract<Job, { kind: 'prep-sheet' }>['paper'] {
  const paper = value?.toLowerCase() ?? null;
  if (paper === null || paper === 'a4' || paper === 'letter') return paper;
  throw new Mistake(
    portable('cli.badValue', { option: '--paper', value: value ?? '', allowed: 'a4, letter' }),
  );
}
