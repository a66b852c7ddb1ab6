import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  card,
  dragTo,
  expectOrder,
  link,
  openBoard,
  pickUp,
  carryTo,
  pointIn,
  status,
} from './boardSteps.ts';
import { expect, test } from './fixtures.ts';

const people = {
  Met: ['Anna Rossi', 'Luca Romano', 'Marta Bellini', 'Sofia Neri'],
  'Getting to know': ['Paolo Conti', 'Elena Villa'],
} as const;

test('Space and Shift+arrows choose cards, Ctrl+Shift+arrows carry them, one undo', async ({
  app,
}) => {
  const { page } = await openBoard(app, people);
  const bar = page.getByRole('toolbar', { name: 'Selected people' });
  await link(page, 'Anna Rossi').focus();
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText('Anna Rossi selected, 1 selected');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar).toContainText('4 selected');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(status(page)).toHaveText('Sofia Neri no longer selected, 3 selected');
  await expect(card(page, 'Marta Bellini')).toContainText('Selected');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expectOrder(page, 'Getting to know', [
    'Anna Rossi',
    'Luca Romano',
    'Marta Bellini',
    'Paolo Conti',
    'Elena Villa',
  ]);
  await expect(status(page)).toHaveText('3 people moved to Getting to know');
  await page.keyboard.press('Control+Shift+ArrowDown');
  await expectOrder(page, 'Getting to know', [
    'Paolo Conti',
    'Anna Rossi',
    'Luca Romano',
    'Marta Bellini',
    'Elena Villa',
  ]);
  await expect(link(page, 'Marta Bellini')).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expectOrder(page, 'Met', people.Met);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();

  // Shift+Space: all from the card chosen last to this one, upwards too.
  await link(page, 'Sofia Neri').focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowUp');
  await expect(bar).toContainText('1 selected');
  await page.keyboard.press('Shift+Space');
  await expect(status(page)).toHaveText('Luca Romano selected, 3 selected');
  await expect(link(page, 'Luca Romano')).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: 'Selected' })).toHaveCount(3);
  await expect(card(page, 'Marta Bellini')).toContainText('Selected');
  // In another column there is nothing between: only the card itself.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Space');
  await expect(bar).toContainText('4 selected');
});

test('Ctrl and Shift with a click choose, and all of them are dragged', async ({ app }) => {
  const { page } = await openBoard(app, people);
  await link(page, 'Anna Rossi').click({ modifiers: ['ControlOrMeta'] });
  await link(page, 'Marta Bellini').click({ modifiers: ['Shift'] });
  await link(page, 'Luca Romano').click({ modifiers: ['ControlOrMeta'] });
  await link(page, 'Elena Villa').click({ modifiers: ['ControlOrMeta'] });
  await pickUp(page, 'Marta Bellini');
  await carryTo(page, await pointIn(card(page, 'Paolo Conti'), 0.8));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expectOrder(page, 'Met', people.Met);
  await dragTo(page, 'Marta Bellini', await pointIn(card(page, 'Paolo Conti'), 0.8));
  await expectOrder(page, 'Getting to know', [
    'Paolo Conti',
    'Anna Rossi',
    'Marta Bellini',
    'Elena Villa',
  ]);
  await expectOrder(page, 'Met', ['Luca Romano', 'Sofia Neri']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectOrder(page, 'Met', people.Met);
});

test('many are exported, printed, tagged, given a cadence, moved through the wall and let go', async ({
  app,
}) => {
  const coltiva = await openBoard(app, people);
  const { page } = coltiva;
  await link(page, 'Anna Rossi').focus();
  await page.keyboard.press('Control+a');
  const bar = page.getByRole('toolbar', { name: 'Selected people' });
  await expect(bar).toContainText('4 selected');

  await link(page, 'Sofia Neri').click({ modifiers: ['ControlOrMeta'] });
  const file = path.join(coltiva.dataDir, 'three.vcf');
  await coltiva.answerSave(file);
  await bar.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('menuitem', { name: 'As vCard…' }).click();
  await expect(status(page)).toHaveText('3 contacts exported to three.vcf');
  expect((await readFile(file, 'utf8')).match(/^FN:.*$/gm)).toEqual([
    'FN:Anna Rossi',
    'FN:Luca Romano',
    'FN:Marta Bellini',
  ]);
  const table = path.join(coltiva.dataDir, 'three.csv');
  await coltiva.answerSave(table);
  await bar.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('menuitem', { name: 'As a table (CSV)…' }).click();
  await expect(status(page)).toHaveText('3 contacts exported to three.csv');
  const rows = (await readFile(table, 'utf8')).trimEnd().split(/\r?\n/);
  expect(rows.slice(1).map((row) => row.split(/[,;]/)[0])).toEqual(people.Met.slice(0, 3));
  await bar.getByRole('button', { name: 'Print…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '3 people' })).toBeVisible();
  const third = page.getByRole('figure', { name: /Page 3 of 3/ });
  // A page is drawn when it is seen.
  await third.scrollIntoViewIfNeeded();
  await expect(third).toContainText('Marta Bellini');
  await page.getByRole('link', { name: 'Back to the board' }).click();
  await expect(bar).toContainText('3 selected');
  await link(page, 'Sofia Neri').click({ modifiers: ['ControlOrMeta'] });

  await bar.getByRole('button', { name: 'Tags…' }).click();
  await page.getByLabel('Tags to add').fill('garden, spring');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Tags of 4 people changed');
  await bar.getByRole('button', { name: 'Tags…' }).click();
  await page.getByLabel('spring (4)').check();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();

  await bar.getByRole('button', { name: 'Cadence…' }).click();
  await page.getByLabel('Most days between touches').fill('6');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('The most cannot be less than the ideal.');
  await page.getByLabel('Most days between touches').fill('90');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Cadence of 4 people changed');

  await bar.getByRole('button', { name: 'Move to…' }).click();
  await page.getByRole('option', { name: 'Trusted' }).click();
  const wall = page.getByRole('dialog', { name: '4 people: Trusted?' });
  await expect(wall).toContainText(
    'Without the usual signs: Anna Rossi, Luca Romano, Marta Bellini, Sofia Neri',
  );
  await wall.getByLabel('Why now').fill('A year together');
  await page.keyboard.press('Enter');
  await expectOrder(page, 'Trusted', people.Met);

  await bar.getByRole('button', { name: 'Let go' }).click();
  await expectOrder(page, 'Trusted', []);
  await expect(bar).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(status(page)).toHaveText('Undone: 4 people let go');
  await expectOrder(page, 'Trusted', people.Met);
  await page.keyboard.press('Control+z');
  await expectOrder(page, 'Met', people.Met);
  // One step each for what all four were given, whole and at once.
  const label = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(label('garden')).toBeVisible();
  await expect(label('spring')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(status(page)).toHaveText('Undone: Cadence of 4 people changed');
  await page.keyboard.press('Control+z');
  await expect(status(page)).toHaveText('Undone: Tags of 4 people changed');
  await expect(label('spring')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(label('garden')).toBeHidden();
  await expect(label('spring')).toBeHidden();
});
