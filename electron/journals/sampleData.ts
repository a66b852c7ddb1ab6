import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Day, localDay } from '../../shared/domain/day.ts';
import { newJournalChanges } from '../../shared/domain/defaultStages.ts';
import { daySchema } from '../../shared/domain/records/fields.ts';
import { type Language, languages } from '../../shared/i18n/index.ts';
import { demoChanges } from '../demo/index.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { createStore, type OpenResult, openStore } from '../store/index.ts';

const markSchema = z.object({ on: daySchema, language: z.enum(languages) });
/** When the sample data was laid out, and in which language. */
type Mark = z.infer<typeof markSchema>;

/**
 * Opens the sample data of a folder. It is dated relative to today, so that of another day
 * is laid out anew; what the person changed in it meanwhile is kept in `<folder>.previous`.
 * That of today stays as it is, unless it is untouched and in another language.
 */
export async function openSampleData(
  folder: string,
  language: Language,
  now: Date,
): Promise<OpenResult> {
  const today = localDay(now);
  const opened = await openStore({ dir: folder });
  if (opened.kind === 'opened') {
    const untouched = opened.store.revision === 0;
    const mark = await readMark(folder);
    if (mark?.on === today && (!untouched || mark.language === language)) return opened;
    await opened.store.close();
    if (untouched) await rm(folder, { recursive: true });
    else await setAside(folder);
  } else if (opened.kind === 'trouble') {
    await setAside(folder);
  }
  return layOut(folder, { on: today, language }, now);
}

/** New sample data, in a folder that holds none. */
export async function layOut(folder: string, mark: Mark, now: Date): Promise<OpenResult> {
  const created = await createStore({ dir: folder }, sampleChanges(mark.on, mark.language, now));
  await writeWhole(markPath(folder), JSON.stringify(mark));
  return created;
}

function sampleChanges(today: Day, language: Language, now: Date) {
  return [
    ...newJournalChanges(),
    ...demoChanges({ today, now: now.toISOString(), language, newId: randomUUID }),
  ];
}

const markPath = (folder: string): string => join(folder, 'sample-data.json');

async function readMark(folder: string): Promise<Mark | null> {
  try {
    return markSchema.parse(JSON.parse(await readFile(markPath(folder), 'utf8')));
  } catch {
    return null;
  }
}

async function setAside(folder: string): Promise<void> {
  await rm(`${folder}.previous`, { recursive: true, force: true });
  await rename(folder, `${folder}.previous`);
  await mkdir(folder, { mode: 0o700 });
}
