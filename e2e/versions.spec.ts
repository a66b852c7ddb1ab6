import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createIn, idOf, openBoard, perform } from './boardSteps.ts';
import { expect, test } from './fixtures.ts';

const moveBruno = (stageId: string) =>
  ({ type: 'contact.move', input: { id: idOf('Bruno Verdi'), stageId, afterId: null } }) as const;

const files = ['coltiva.json', 'coltiva.journal'];

test('a conflicted copy of a sync folder is noticed, compared and joined, and undone', async ({
  app,
}) => {
  const first = await openBoard(app, { Met: ['Anna Rossi', 'Bruno Verdi'] });
  const { dataDir } = first;
  await first.close();
  // The same journal on another computer.
  const elsewhere = await mkdtemp(path.join(tmpdir(), 'coltiva-elsewhere-'));
  for (const file of files) await cp(path.join(dataDir, file), path.join(elsewhere, file));
  const other = await app({ dataDir: elsewhere });
  await perform(other.page, [
    {
      type: 'contact.edit',
      input: { id: idOf('Anna Rossi'), details: { name: 'Anna Rossi Conti' } },
    },
    createIn('Met', 'Carla Neri'),
    moveBruno('trusted'),
  ]);
  await other.close();

  const { page, close } = await app({ dataDir });
  await perform(page, [
    { type: 'contact.edit', input: { id: idOf('Anna Rossi'), details: { name: 'Anna R.' } } },
    moveBruno('getting-to-know'),
  ]);
  for (const file of files) {
    const copy = file.replace('coltiva', 'coltiva (conflicted copy 2026-11-24)');
    await cp(path.join(elsewhere, file), path.join(dataDir, copy));
  }
  await page.reload();
  const banner = page.getByRole('complementary', { name: 'Two versions' });
  await banner.getByRole('button', { name: 'Look at them' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Two versions' })).toBeVisible();
  const choice = page.getByRole('group', { name: 'Person Anna R. · Name', exact: true });
  await expect(choice.getByRole('radio', { name: 'Here Anna R.' })).toBeChecked();
  await choice.getByRole('radio', { name: 'There Anna Rossi Conti' }).check();
  const stage = page.getByRole('group', { name: 'Person Bruno Verdi · Stage', exact: true });
  await expect(stage.getByRole('radio', { name: 'Here Getting to know' })).toBeChecked();
  await stage.getByRole('radio', { name: 'There Trusted' }).check();
  await page.getByRole('button', { name: 'Join both' }).click();
  await expect(page.getByRole('status')).toHaveText('Two versions joined');
  await expect(page.getByText('There is one version of your journal')).toBeVisible();
  await expect(banner).toBeHidden();

  await page.getByRole('link', { name: 'Board' }).click();
  const met = page.getByRole('list', { name: 'Met', exact: true });
  await expect(met).toContainText('Anna Rossi Conti');
  await expect(met).toContainText('Carla Neri');
  await expect(page.getByRole('list', { name: 'Trusted', exact: true })).toContainText('Bruno');
  await page.keyboard.press('Control+z');
  await expect(met).toContainText('Anna R.');
  await expect(met.getByRole('listitem')).toHaveCount(1);
  await close();
});
