import { join } from 'node:path';
import { z } from 'zod';
import { instantSchema } from '../../shared/domain/records/fields.ts';
import type { PortableText } from '../../shared/i18n/index.ts';
import type { SelfCheck } from '../../shared/ipc/backups.ts';
import { makeFolder, replaceWhole } from '../store/files.ts';
import type { Place } from '../store/place.ts';

const schema = z.object({
  at: instantSchema,
  backupAt: instantSchema.nullable(),
  outcome: z.enum(['same', 'none', 'failed']),
  records: z.int().min(0),
  text: z
    .object({ key: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
});

const pathOf = ({ paths }: Place): string => join(paths.backups, 'last-check.json');

/** The result of the last self-check of a journal's backups; `null` when there was none. */
export async function readLastCheck(place: Place): Promise<SelfCheck | null> {
  try {
    const found = schema.parse(JSON.parse(await place.files.readFile(pathOf(place), 'utf8')));
    // A key that a later version knows is shown as it is.
    return { ...found, text: found.text as PortableText | null };
  } catch {
    return null;
  }
}

/** Rejects with Node's error. */
export async function keepLastCheck(place: Place, check: SelfCheck): Promise<void> {
  await makeFolder(place.files, place.paths.backups);
  await replaceWhole(place.files, pathOf(place), Buffer.from(`${JSON.stringify(check)}\n`));
}
