import { mkdtemp, readdir, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createIn, openBoard, perform } from './boardSteps.ts';
import { expect, test } from './fixtures.ts';

async function goToBackups(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Go to the backups' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Backups' })).toBeVisible();
}

test('a backup is made, looked into, rehearsed, compared and restored, and undone', async ({
  app,
}) => {
  const { page, dataDir } = await openBoard(app, { Met: ['Anna Rossi'] });
  await goToBackups(page);
  await expect(page.getByText('No backup yet.')).toBeVisible();

  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('status')).toHaveText('Backup made and read back');
  const list = page.getByRole('list', { name: 'Backups' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText('1 person · 0 notes');
  await expect(list).toContainText('Whole');

  const rehearsal = page.getByRole('region', { name: 'Rehearsal' });
  await expect(rehearsal).toContainText('Not yet done.');
  await rehearsal.getByRole('button', { name: 'Rehearse now' }).click();
  await expect(rehearsal).toContainText('restored and compared, and all the same');

  await page.getByRole('link', { name: 'Board' }).click();
  await perform(page, [createIn('Met', 'Bruno Verdi')]);
  await goToBackups(page);
  await list.getByRole('button', { name: /^Open to compare/ }).click();
  const met = page.getByRole('list', { name: 'Met', exact: true });
  const banner = page.getByRole('complementary', { name: 'Backup' });
  await expect(banner).toContainText('Your journal is untouched.');
  await page.getByRole('link', { name: 'Board' }).click();
  await expect(met.getByRole('listitem')).toHaveCount(1);
  await banner.getByRole('button', { name: 'Back to your journal' }).click();
  await expect(met.getByRole('listitem')).toHaveCount(2);

  await goToBackups(page);
  await list.getByRole('button', { name: /^Restore/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Restore the backup of/ });
  await dialog.getByRole('button', { name: 'Restore it' }).click();
  await expect(page.getByRole('status')).toHaveText(/^Backup of .* restored$/);
  // What there was is backed up first.
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('link', { name: 'Board' }).click();
  await expect(met.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(met.getByRole('listitem')).toHaveCount(2);
  expect((await readdir(path.join(dataDir, 'backups'))).length).toBeGreaterThanOrEqual(2);
});

test('the folder is chosen in the system’s dialog, and damage in a copy is shown', async ({
  app,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'coltiva-stick-'));
  const { page, answerOpen, relaunch } = await openBoard(app, { Met: ['Anna Rossi'] });
  await goToBackups(page);
  await answerOpen([folder]);
  await page.getByRole('button', { name: 'Choose another folder…' }).click();
  const section = page.getByRole('region', { name: 'Folder' });
  await expect(section).toContainText(folder);
  await page.getByRole('button', { name: 'Back up now' }).click();
  const list = page.getByRole('list', { name: 'Backups' });
  await expect(list).toContainText('Whole');
  const [name = ''] = await readdir(folder);
  await truncate(path.join(folder, name), 300);
  await page.getByRole('button', { name: 'Read them again' }).click();
  await expect(list).toContainText('Damaged');
  await expect(list.getByRole('button', { name: /^Restore/ })).toBeDisabled();

  const again = await relaunch({ lang: 'it' });
  await again.page.getByRole('link', { name: 'Impostazioni' }).click();
  await again.page.getByRole('button', { name: 'Vai alle copie di sicurezza' }).click();
  await expect(again.page.getByRole('region', { name: 'Cartella' })).toContainText(folder);
  await again.page.getByRole('button', { name: 'Tienile accanto al diario' }).click();
  await expect(again.page.getByRole('region', { name: 'Cartella' })).not.toContainText(folder);
});
