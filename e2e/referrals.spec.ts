import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { addDays, localDay } from '../shared/domain/day.ts';
import { idOf, openBoard, perform, status } from './boardSteps.ts';
import { expect, test } from './fixtures.ts';

test('a received referral goes round: called, told, ended, thanked, each a step in Today', async ({
  app,
}) => {
  const coltiva = await openBoard(app, { Met: ['Anna Rossi'] });
  const { page } = coltiva;
  await page.getByRole('link', { name: 'Referrals', exact: true }).click();
  await page.getByRole('button', { name: 'Record a referral' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record a referral' });
  await dialog.getByRole('radio', { name: 'Received' }).check();
  await dialog.getByRole('combobox', { name: 'Received from' }).fill('anna');
  await page.getByRole('option', { name: /Anna Rossi/ }).click();
  await dialog.getByRole('textbox', { name: 'Who needs something' }).fill('Studio Galli');
  await dialog.getByRole('combobox', { name: 'Whose business' }).selectOption('outside');
  await dialog.getByRole('textbox', { name: 'Worth' }).fill('12,500');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Referrals' })).toContainText('Call Studio Galli');

  await page.getByRole('link', { name: 'Today', exact: true }).click();
  const toActOn = page.getByRole('list', { name: 'Referrals to act on' }).getByRole('listitem');
  await expect(toActOn).toHaveText([/Anna Rossi.*tomorrow.*Call Studio Galli/]);
  await page.getByRole('button', { name: 'Called: Studio Galli, Anna Rossi' }).press('Enter');
  await expect(status(page)).toHaveText('Studio Galli called');
  await page.getByRole('button', { name: 'Told: Studio Galli, Anna Rossi' }).press('Enter');
  await expect(status(page)).toHaveText('Anna Rossi told about Studio Galli');

  await page.getByRole('link', { name: 'Referrals', exact: true }).click();
  await page
    .getByRole('combobox', { name: 'How it stands: Studio Galli' })
    .selectOption('became work');
  const totals = page.getByRole('table', { name: 'By quarter' });
  await expect(totals.getByRole('row').last()).toContainText('12,500');

  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('button', { name: 'Thanked: Anna Rossi' }).press('Enter');
  await expect(status(page)).toHaveText('Anna Rossi thanked for Studio Galli');
  await expect(page.getByRole('list', { name: 'Thanks you owe' })).toBeHidden();

  await page.getByRole('link', { name: 'Referrals', exact: true }).click();
  await page.getByRole('button', { name: 'Edit the referral of Studio Galli' }).click();
  await expect(page.getByRole('region', { name: 'So far' }).getByRole('listitem')).toHaveText([
    /^open/,
    /^contacted/,
    /^became work/,
  ]);
  await page.keyboard.press('Escape');

  const file = path.join(coltiva.dataDir, 'referrals.csv');
  await coltiva.answerSave(file);
  await page.getByRole('button', { name: 'Export (CSV)' }).click();
  await expect(status(page)).toHaveText('1 referral exported to referrals.csv');
  expect(await readFile(file, 'utf8')).toContain('Studio Galli');
});

test('filters show what they say, and the totals follow', async ({ app }) => {
  const { page } = await openBoard(app, { Met: ['Anna Rossi'] });
  const today = localDay(new Date());
  const referral = (prospect: string, more: object) => ({
    type: 'referral.create' as const,
    input: {
      id: idOf(prospect),
      contactId: idOf('Anna Rossi'),
      direction: 'given' as const,
      on: today,
      prospect,
      need: '',
      heat: null,
      status: 'open' as const,
      ...more,
    },
  });
  await perform(page, [
    referral('Bar Aurora', { scope: 'inside' }),
    referral('Casa Guidi', { scope: 'outside', on: addDays(today, -800) }),
  ]);
  await page.getByRole('link', { name: 'Referrals', exact: true }).click();
  const list = page.getByRole('list', { name: 'Referrals' }).getByRole('listitem');
  await expect(list).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Whose business' }).selectOption('inside: their own');
  await expect(list).toHaveText([/Bar Aurora/]);
  await page.getByRole('combobox', { name: 'Whose business' }).selectOption('any');
  await page.getByRole('combobox', { name: 'Since' }).selectOption('twelve months ago');
  await expect(list).toHaveText([/Bar Aurora/]);
  await expect(page.getByRole('table', { name: 'By quarter' }).getByRole('row')).toHaveCount(2);
});
