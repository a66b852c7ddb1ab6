import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Announcements } from '../../shared/ipc/contract.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import { ImportDesk } from './importDesk.ts';
import { importFromPaths } from './importFromPaths.ts';
import { MAX_FILE_BYTES } from '../../shared/ipc/importing.ts';
import { type TestJournal, testJournal, testOptions } from './testing/journals.ts';
import { card, textFile } from './testing/reading.ts';
import { defaultStepPlan } from '../../shared/domain/stepPlan.ts';

const anna = card('VERSION:3.0', 'FN:Anna Rossi', 'EMAIL:anna@esempio.it');
const rows = Array.from({ length: 3000 }, (_, n) => `A${n},B${n},,a${n}@esempio.it,,,1 Jan 2020`);
const many = `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('\n')}\n`;

type Progress = Announcements['import.progress'];

function deskOn(target: TestJournal, paths: readonly string[] | null = null) {
  const progress: Progress[] = [];
  const listeners: ((told: Progress) => void)[] = [];
  const { context } = testOptions();
  const desk = new ImportDesk({
    chooseFiles: () => Promise.resolve(paths),
    journal: () => target,
    context: () => context,
    locale: () => 'it-IT',
    zone: () => 'Europe/Rome',
    firstSteps: () => defaultStepPlan,
    announce: (told) => {
      progress.push(told);
      for (const listener of listeners) listener(told);
    },
  });
  return {
    desk,
    progress,
    onProgress: (listener: (told: Progress) => void) => listeners.push(listener),
  };
}

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coltiva-import-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

describe('the desk', () => {
  it('previews without changing anything, then commits once', async () => {
    const target = testJournal();
    const { desk } = deskOn(target);
    const preview = await desk.read([textFile('anna.vcf', anna)]);
    expect(preview).toMatchObject({
      files: [{ name: 'anna.vcf', format: 'vCard 3.0', refusal: null }],
      fresh: 1,
      gaining: 0,
      known: 0,
      examples: [{ name: 'Anna Rossi', detail: 'anna@esempio.it' }],
      problems: [],
      unmapped: [],
    });
    expect(target.commits).toEqual([]);
    expect(await desk.commit(preview.token)).toMatchObject({
      created: 1,
      updated: 0,
      skipped: 0,
      done: { revision: 1, label: { key: 'did.import', params: { n: 1 } } },
    });
    expect(target.commits).toHaveLength(1);
    await expect(desk.commit(preview.token)).rejects.toMatchObject({
      text: { key: 'import.refused.expired' },
    });
  });

  it('plans against the journal as it is when the person says yes', async () => {
    const target = testJournal();
    const { desk } = deskOn(target);
    const first = await desk.read([textFile('anna.vcf', anna)]);
    const second = await desk.read([textFile('anna.vcf', anna)]);
    await desk.commit(first.token);
    expect(await desk.commit(second.token)).toMatchObject({
      created: 0,
      updated: 0,
      skipped: 1,
      done: null,
    });
    expect(target.journal.tables.contacts.size).toBe(1);
  });

  it('forgets an import that is cancelled while it waits', async () => {
    const target = testJournal();
    const { desk } = deskOn(target);
    const { token } = await desk.read([textFile('anna.vcf', anna)]);
    desk.cancel(token);
    await expect(desk.commit(token)).rejects.toMatchObject({
      text: { key: 'import.refused.expired' },
    });
    expect(target.commits).toEqual([]);
  });

  it('stops reading, and stops before the disk, when it is cancelled', async () => {
    const target = testJournal();
    const { desk, onProgress } = deskOn(target);
    let stopAt: (told: Progress) => boolean = ({ done }) => done > 0;
    onProgress((told) => {
      if (stopAt(told)) desk.cancel(told.token);
    });
    await expect(desk.read([textFile('c.csv', many)])).rejects.toMatchObject({
      text: { key: 'import.cancelled' },
    });
    stopAt = () => false;
    const { token } = await desk.read([textFile('c.csv', many)]);
    stopAt = ({ done }) => done > 0;
    await expect(desk.commit(token)).rejects.toMatchObject({ text: { key: 'import.cancelled' } });
    expect(target.commits).toEqual([]);
  });

  it('tells how far it is, under the token of the preview', async () => {
    const { desk, progress } = deskOn(testJournal());
    const { token } = await desk.read([textFile('c.csv', many)]);
    expect(new Set(progress.map((told) => told.token))).toEqual(new Set([token]));
    expect(progress.at(-1)).toEqual({ token, done: 3000, total: 3000 });
    for (const { done, total } of progress) expect(done).toBeLessThanOrEqual(total);
  });

  it('keeps the preview when the disk says no, so that it can be tried again', async () => {
    const target = testJournal();
    let full = true;
    const commit = (...args: Parameters<TestJournal['commit']>) =>
      full ? Promise.reject(new CallFailure('storage', null, 'ENOSPC')) : target.commit(...args);
    const { desk } = deskOn({ ...target, commit });
    const { token } = await desk.read([textFile('anna.vcf', anna)]);
    await expect(desk.commit(token)).rejects.toMatchObject({ code: 'storage' });
    full = false;
    expect(await desk.commit(token)).toMatchObject({ created: 1 });
  });

  it('gives up in words when the journal never stands still', async () => {
    const target = testJournal();
    let revision = 0;
    const { desk } = deskOn({
      ...target,
      get revision() {
        return (revision += 1);
      },
    });
    const { token } = await desk.read([textFile('anna.vcf', anna)]);
    await expect(desk.commit(token)).rejects.toMatchObject({
      text: { key: 'import.refused.busy' },
    });
    expect(target.commits).toEqual([]);
  });

  it('opens the files that are chosen, and says which cannot be', async () => {
    const folder = await folderWith({ 'anna.vcf': anna, 'vuoto.csv': '' });
    await mkdir(join(folder, 'cartella'));
    const paths = ['anna.vcf', 'vuoto.csv', 'cartella', 'manca.vcf'].map((name) =>
      join(folder, name),
    );
    const preview = await deskOn(testJournal(), paths).desk.choose();
    expect(preview?.files.map(({ name, refusal }) => [name, refusal?.key ?? null])).toEqual([
      ['anna.vcf', null],
      ['vuoto.csv', 'import.refused.empty'],
      ['cartella', 'import.refused.folder'],
      ['manca.vcf', 'import.refused.unreadable'],
    ]);
    expect(preview?.fresh).toBe(1);
    const device = await deskOn(testJournal(), ['/dev/zero']).desk.choose();
    expect(device?.files[0]?.refusal?.key).toBe('import.refused.unreadable');
    expect(await deskOn(testJournal(), null).desk.choose()).toBe(null);
  });

  it('refuses a file that is too large', async () => {
    const bytes = new Uint8Array(MAX_FILE_BYTES + 1);
    const { files } = await deskOn(testJournal()).desk.read([{ name: 'enorme.csv', bytes }]);
    expect(files[0]?.refusal).toEqual({
      key: 'import.refused.tooLarge',
      params: { size: 101, limit: 100 },
    });
  });
});

describe('importing from the command line', () => {
  it('imports all files in one step', async () => {
    const folder = await folderWith({ 'a.vcf': anna, 'c.csv': many });
    const target = testJournal();
    const paths = ['a.vcf', 'c.csv'].map((name) => join(folder, name));
    expect(await importFromPaths(target, paths, testOptions())).toMatchObject({
      created: 3001,
      updated: 0,
      skipped: 0,
    });
    expect(target.commits).toHaveLength(1);
  });

  it('imports none when one is refused', async () => {
    const folder = await folderWith({ 'a.vcf': anna, 'b.vcf': 'BEGIN:VCARD\nFN:Mezza' });
    const target = testJournal();
    const paths = ['a.vcf', 'b.vcf'].map((name) => join(folder, name));
    expect(await importFromPaths(target, paths, testOptions())).toEqual({
      refused: [{ name: 'b.vcf', refusal: { key: 'import.refused.noCards', params: {} } }],
    });
    expect(target.commits).toEqual([]);
  });
});
