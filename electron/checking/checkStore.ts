import { basename } from 'node:path';
import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { contentsOf } from '../backups/readBackup.ts';
import { listBackups } from '../store/backups/backups.ts';
import { load } from '../store/load.ts';
import { listBefore } from '../store/migrations/keepBefore.ts';
import type { StorePaths } from '../store/names.ts';
import type { Place } from '../store/place.ts';
import { isStoreThere } from '../store/sentinel.ts';
import { StoreTrouble } from '../store/trouble.ts';
import { findVersions } from '../store/versions.ts';

/** What a check has found, line by line. */
export interface CheckReport {
  readonly isGood: boolean;
  readonly lines: readonly PortableText[];
}

/**
 * Reads snapshot, journal and every backup whole, and writes nothing. `null` when there is no
 * journal. Rejects only for defects of ours.
 */
export async function checkStore(place: Place): Promise<CheckReport | null> {
  const store = await checkFiles(place);
  if (store === null) return null;
  const backups = await checkBackups(place);
  const others = store.isGood ? await checkVersions(place) : [];
  return {
    isGood: store.isGood && backups.isGood,
    lines: [...store.lines, ...backups.lines, ...others],
  };
}

async function checkFiles(place: Place): Promise<CheckReport | null> {
  const { files, paths } = place;
  try {
    if (!(await isStoreThere(place))) return null;
    const { head, journal, position, reading, notices } = await load(files, paths);
    const lines = [
      portable('cli.check.snapshot', {
        file: basename(paths.snapshot),
        n: head.revision,
        saved: head.savedAt,
      }),
      portable('cli.check.journal', {
        file: basename(paths.journal),
        n: reading.entries.filter(({ revision }) => revision > head.revision).length,
        revision: position.revision,
      }),
      portable('cli.check.contents', {
        n: journal.tables.contacts.size,
        notes: journal.tables.notes.size,
        records: journal.size,
      }),
    ];
    return { isGood: true, lines: [...lines, ...notices] };
  } catch (error) {
    if (!(error instanceof StoreTrouble)) throw error;
    return { isGood: false, lines: [error.text] };
  }
}

/** The copies that rotate, and the one that a migration kept. */
async function checkBackups(place: Place): Promise<CheckReport> {
  const { files, paths } = place;
  const bad: string[] = [];
  const backups = await listBackups(place);
  for (const { name, path } of backups) {
    const found = await contentsOf(files, path);
    if (found.kind !== 'whole') bad.push(name);
  }
  const before = await listBefore(files, paths);
  for (const pair of before) {
    if (!(await isWhole(place, pair))) bad.push(basename(pair.snapshot));
  }
  const n = backups.length + before.length;
  return {
    isGood: bad.length === 0,
    lines: [
      portable('cli.check.backups', { n, whole: n - bad.length }),
      ...bad.map((file) => portable('cli.check.badBackup', { file })),
    ],
  };
}

/** Whether a snapshot and the journal that follows it are. */
async function isWhole(
  { files, paths }: Place,
  pair: Pick<StorePaths, 'snapshot' | 'journal'>,
): Promise<boolean> {
  try {
    await load(files, { ...paths, ...pair });
    return true;
  } catch (error) {
    if (!(error instanceof StoreTrouble)) throw error;
    return false;
  }
}

async function checkVersions(place: Place): Promise<PortableText[]> {
  const { versions, illegible } = await findVersions(place);
  return [
    ...(versions.length === 0 ? [] : [portable('cli.check.versions', { n: versions.length })]),
    ...illegible.map((file) => portable('cli.check.illegible', { file })),
  ];
}
