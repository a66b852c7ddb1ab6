import { basename } from 'node:path';
import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { contentsOf } from '../backups/readBackup.ts';
import { listBackups } from '../store/backups/backups.ts';
import { load } from '../store/load.ts';
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

async function checkBackups(place: Place): Promise<CheckReport> {
  const backups = await listBackups(place);
  const lines: PortableText[] = [];
  let whole = 0;
  for (const { name, path } of backups) {
    const found = await contentsOf(place.files, path);
    if (found.kind === 'whole') whole += 1;
    else lines.push(portable('cli.check.badBackup', { file: name }));
  }
  return {
    isGood: whole === backups.length,
    lines: [portable('cli.check.backups', { n: backups.length, whole }), ...lines],
  };
}

async function checkVersions(place: Place): Promise<PortableText[]> {
  const { versions } = await findVersions(place);
  return versions.length === 0 ? [] : [portable('cli.check.versions', { n: versions.length })];
}
