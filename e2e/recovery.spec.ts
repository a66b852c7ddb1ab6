import { execFileSync } from 'node:child_process';
import { open, readdir, readFile, truncate, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { App, LaunchOptions } from './app.ts';
import { createIn, idOf, openBoard, perform } from './boardSteps.ts';
import { expect, test } from './fixtures.ts';

type Launch = (options?: LaunchOptions) => Promise<App>;

/** A closed journal with a backup of Anna alone, and Bruno in the files since. */
async function closedJournal(app: Launch): Promise<string> {
  const first = await openBoard(app, { Met: ['Anna Rossi'] });
  await first.close();
  const second = await app({ dataDir: first.dataDir });
  await perform(second.page, [createIn('Met', 'Bruno Verdi')]);
  await second.close();
  return first.dataDir;
}

const setAside = async (dir: string): Promise<string[]> =>
  (await readdir(dir)).filter((name) => name.includes('.set-aside-'));

test('a damaged journal is left as it is, and the newest backup is restored when asked for', async ({
  app,
}) => {
  const dataDir = await closedJournal(app);
  const file = path.join(dataDir, 'coltiva.json');
  await truncate(file, 400);
  const damaged = await readFile(file);
  const { page } = await app({ dataDir });
  await expect(
    page.getByRole('heading', { name: 'Your journal could not be opened' }),
  ).toBeVisible();
  await expect(page.getByRole('alert').first()).toContainText('coltiva.json is damaged');
  expect(await readFile(file)).toEqual(damaged);
  expect(await setAside(dataDir)).toEqual([]);

  await page.getByRole('button', { name: 'Restore the newest backup' }).click();
  const met = page.getByRole('list', { name: 'Met', exact: true });
  await expect(met).toContainText('Anna Rossi');
  const kept = await setAside(dataDir);
  // What was restored, what is missing and where the damaged file is, by name.
  const told = page.getByRole('region', { name: 'Notifications' });
  await expect(told).toContainText('Later changes are not in it.');
  await expect(told).toContainText(kept.find((name) => name.startsWith('coltiva.json')) ?? '?');
});

test('of a journal damaged in the middle, what comes before is opened, and the rest is kept', async ({
  app,
}) => {
  const dataDir = await closedJournal(app);
  const opened = await app({ dataDir });
  await perform(opened.page, [createIn('Met', 'Carla Neri'), createIn('Met', 'Dario Blu')]);
  await opened.kill();
  const file = path.join(dataDir, 'coltiva.journal');
  const lines = (await readFile(file, 'utf8')).split('\n');
  // The last but one whole line: after it comes one that can no longer be trusted.
  const index = lines.length - 3;
  lines[index] = (lines[index] ?? '').replace('Carla', 'Clara');
  await writeFile(file, lines.join('\n'));
  const damaged = await readFile(file);

  const { page } = await app({ dataDir, lang: 'it' });
  await expect(page.getByRole('alert').first()).toContainText(`danneggiato alla riga ${index + 1}`);
  await page.getByRole('button', { name: 'Apri ciò che si può leggere' }).click();
  const met = page.getByRole('list', { name: 'Conosciuti', exact: true });
  await expect(met).toContainText('Bruno Verdi');
  await expect(met.getByRole('listitem')).toHaveCount(2);
  const [kept = ''] = await setAside(dataDir);
  await expect(page.getByRole('region', { name: 'Avvisi' })).toContainText(kept);
  expect(await readFile(path.join(dataDir, kept))).toEqual(damaged);
});

test('a journal that has gone is missed, and never begun anew', async ({ app }) => {
  const dataDir = await closedJournal(app);
  await unlink(path.join(dataDir, 'coltiva.json'));
  await unlink(path.join(dataDir, 'coltiva.journal'));
  const { page } = await app({ dataDir });
  await expect(page.getByRole('alert').first()).toContainText('A journal was kept here');
  await expect(page.getByRole('button', { name: 'Start with an empty journal' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Restore the newest backup' }).click();
  await expect(page.getByRole('list', { name: 'Met', exact: true })).toContainText('Anna Rossi');
});

test('a journal of a newer version, or not all here yet, is left alone and opens in the end', async ({
  app,
}) => {
  const dataDir = await closedJournal(app);
  const file = path.join(dataDir, 'coltiva.json');
  const own = await readFile(file, 'utf8');
  const newer = own.replace(/"version":\d+/, '"version":999');
  await writeFile(file, newer);
  const { page } = await app({ dataDir });
  await expect(page.getByRole('alert').first()).toContainText('a newer version of Coltiva');
  await expect(page.getByRole('main').getByRole('button')).toHaveText([
    'Try again',
    'Open the folder',
  ]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(
    page.getByRole('heading', { name: 'Your journal could not be opened' }),
  ).toBeVisible();
  expect(await readFile(file, 'utf8')).toBe(newer);

  // As a sync program does it: the file is there, and what is in it comes later.
  const changes = path.join(dataDir, 'coltiva.journal');
  const lines = await readFile(changes);
  await writeFile(changes, '');
  await writeFile(file, own);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert').first()).toContainText(
    'There is nothing in the journal’s file coltiva.journal. It may not have been downloaded yet',
  );
  await expect(page.getByRole('main').getByRole('button')).toHaveText([
    'Try again',
    'Open what can be read',
    'Restore the newest backup',
    'Open the folder',
    'Set it aside and start an empty journal',
  ]);
  expect((await readFile(changes)).length).toBe(0);

  // A disk that takes its time: nothing is done twice meanwhile, and the focus stays.
  const ways = page.getByRole('main').getByRole('button');
  await unlink(changes);
  execFileSync('mkfifo', [changes]);
  await page.keyboard.press('Enter');
  await expect(ways.and(page.locator('[aria-disabled="true"]'))).toHaveCount(5);
  for (const key of ['Tab', 'Enter', 'Shift+Tab']) await page.keyboard.press(key);
  const pipe = await open(changes, 'w');
  await pipe.close();
  await expect(ways.and(page.locator('[aria-disabled="true"]'))).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
  expect(await setAside(dataDir)).toEqual([]);

  await unlink(changes);
  await writeFile(changes, lines);
  await page.keyboard.press('Enter');
  const met = page.getByRole('list', { name: 'Met', exact: true });
  await expect(met).toContainText('Anna Rossi');
  await expect(met).toContainText('Bruno Verdi');
  expect(await setAside(dataDir)).toEqual([]);
});

test('undo and redo go on after a restart, with words in the language of the reader', async ({
  app,
}) => {
  const first = await openBoard(app, { Met: ['Anna Rossi'] });
  await perform(first.page, [
    {
      type: 'contact.move',
      input: { id: idOf('Anna Rossi'), stageId: 'trusted', afterId: null },
    },
  ]);
  const { page } = await first.relaunch({ lang: 'it' });
  await expect(page.getByRole('list', { name: 'Fiducia', exact: true })).toContainText(
    'Anna Rossi',
  );
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toHaveText('Annullato: Anna Rossi passa a «Fiducia»');
  await expect(page.getByRole('list', { name: 'Conosciuti', exact: true })).toContainText(
    'Anna Rossi',
  );
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('list', { name: 'Fiducia', exact: true })).toContainText(
    'Anna Rossi',
  );
});
