import type { Locator, Page } from '@playwright/test';
import { localDay } from '../shared/domain/day.ts';
import {
  card,
  carryTo,
  column,
  dragTo,
  expectOrder,
  idOf,
  link,
  openBoard,
  perform,
  pickUp,
  pointIn,
  status,
} from './boardSteps.ts';
import { expect, test } from './fixtures.ts';

const people = {
  Met: ['Anna Rossi', 'Luca Romano'],
  'Getting to know': ['Paolo Conti'],
  Trusted: ['Elena Villa'],
} as const;
const dot = 'Here by your own decision, without the usual signs';
/** What the dot or swatch next to something is filled with. */
const colorBeside = (target: Locator) =>
  target.evaluate((element) => {
    const swatch = element.parentElement?.querySelector('i');
    return swatch ? getComputedStyle(swatch).backgroundColor : null;
  });
const wall = (page: Page, name: string) => page.getByRole('dialog', { name });

test.describe('the wall', () => {
  test('a drag into Trusted asks why now, and the answer stays in the journal', async ({ app }) => {
    const { page } = await openBoard(app, people);
    await dragTo(page, 'Anna Rossi', await pointIn(card(page, 'Elena Villa'), 0.8));
    const asked = wall(page, 'Anna Rossi: Trusted?');
    await expect(asked.getByRole('list', { name: 'What your journal shows' })).toContainText(
      'No 1-2-1 held yet · asked for here',
    );
    // Nothing has happened yet, and nothing does on Escape.
    await page.keyboard.press('Escape');
    await expect(asked).toBeHidden();
    await expectOrder(page, 'Met', people.Met);
    await expect(link(page, 'Anna Rossi')).toBeFocused();

    await dragTo(page, 'Anna Rossi', await pointIn(card(page, 'Elena Villa'), 0.8));
    await expect(asked.getByLabel('Why now')).toBeFocused();
    await page.keyboard.type('She saved my Friday');
    await page.keyboard.press('Enter');
    await expectOrder(page, 'Trusted', ['Elena Villa', 'Anna Rossi']);
    await expect(status(page)).toHaveText('Anna Rossi moved to Trusted, 2 of 2');
    await expect(link(page, 'Anna Rossi')).toBeFocused();
    await expect(card(page, 'Anna Rossi').getByRole('img', { name: dot })).toBeVisible();

    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Journal' })).toContainText('She saved my Friday');
    await page.goBack();
    await expect(link(page, 'Anna Rossi')).toBeFocused();
    // Back asks nothing.
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await expectOrder(page, 'Getting to know', ['Anna Rossi', 'Paolo Conti']);
    await expect(card(page, 'Anna Rossi').getByRole('img', { name: dot })).toBeHidden();
  });

  test('keys and menu ask too; what the journal shows needs no hollow dot', async ({ app }) => {
    const { page } = await openBoard(app, people);
    const contactId = idOf('Paolo Conti');
    const on = localDay(new Date());
    await perform(page, [
      {
        type: 'note.create',
        input: {
          id: 'one',
          contactId,
          kind: '1-2-1',
          on,
          minutes: 50,
          eventId: null,
          text: 'At his office.',
          printable: false,
          remember: null,
        },
      },
      {
        type: 'followUp.create',
        input: { id: 'p', contactId, type: 'promise', owner: 'them', text: 'Call', dueOn: on },
      },
      { type: 'followUp.complete', input: { id: 'p', kind: 'done', note: '' } },
    ]);
    await link(page, 'Paolo Conti').focus();
    await page.keyboard.press('Control+Shift+ArrowRight');
    await expect(wall(page, 'Paolo Conti: Trusted?')).toContainText('1 promise kept');
    await expect(wall(page, 'Paolo Conti: Trusted?')).not.toContainText('hollow dot');
    await expect(wall(page, 'Paolo Conti: Trusted?').getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Enter');
    await expectOrder(page, 'Trusted', ['Paolo Conti', 'Elena Villa']);
    await expect(card(page, 'Paolo Conti').getByRole('img', { name: dot })).toBeHidden();
    await expect(link(page, 'Paolo Conti')).toBeFocused();

    await page.keyboard.press('m');
    await page.getByRole('option', { name: 'Referral partner' }).click();
    await expect(wall(page, 'Paolo Conti: Referral partner?')).toContainText(
      'No referral given in twelve months',
    );
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expectOrder(page, 'Trusted', ['Paolo Conti', 'Elena Villa']);
    await expect(link(page, 'Paolo Conti')).toBeFocused();
  });
});

test.describe('the stages', () => {
  test('are renamed from their column, reordered and added in the list, undone', async ({
    app,
  }) => {
    const { page } = await openBoard(app, people);
    await page.getByRole('button', { name: 'Options of Trusted' }).click();
    await page.getByRole('menuitem', { name: 'Edit this stage…' }).click();
    const form = page.getByRole('dialog', { name: 'Stage “Trusted”' });
    await form.getByLabel('Name').fill('Inner circle');
    await form.getByLabel('What it means').fill('My name stands on their work.');
    await form.getByLabel('Plum').check();
    // The swatch beside the word; the stage's own is beside its name.
    const plum = await colorBeside(form.getByLabel('Plum'));
    expect(plum).not.toBe(await colorBeside(page.getByText('Trusted', { exact: true })));
    await form.getByLabel('Most days between touches').fill('10');
    await page.keyboard.press('Enter');
    await expect(form).toContainText('The most cannot be less than the ideal.');
    await form.getByLabel('Most days between touches').fill('90');
    await form.getByLabel('a promise kept').uncheck();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Inner circle' })).toContainText('Elena Villa');
    await expect(page.getByText('My name stands on their work.')).toBeVisible();
    const title = page.getByRole('heading', { name: 'Inner circle' });
    await expect.poll(() => colorBeside(title)).toBe(plum);

    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Edit the stages…' }).click();
    const list = page.getByRole('dialog', { name: 'Stages' });
    await expect(list.getByRole('listitem').nth(2)).toContainText('Asks for: a 1-2-1 held');
    await list.getByRole('button', { name: 'Move Inner circle earlier' }).click();
    await expect(status(page)).toHaveText('Inner circle is now number 2 of 4');
    await list.getByRole('button', { name: 'Add a stage' }).click();
    await page.getByRole('dialog', { name: 'New stage' }).getByLabel('Name').fill('Mentors');
    await page.keyboard.press('Enter');
    await expect(list.getByRole('listitem').getByRole('heading')).toHaveText([
      'Met',
      'Inner circle',
      'Getting to know',
      'Referral partner',
      'Mentors',
    ]);
    await list.getByRole('button', { name: 'Close' }).click();
    for (const what of ['“Mentors” added', '“Inner circle” moved', '“Inner circle” changed']) {
      await page.keyboard.press('Control+z');
      await expect(status(page)).toHaveText(`Undone: Stage ${what}`);
    }
  });

  test('one removed while a card of it is in the air hands all of them on', async ({ app }) => {
    const { page } = await openBoard(app, people);
    await pickUp(page, 'Anna Rossi');
    await carryTo(page, await pointIn(card(page, 'Paolo Conti'), 0.2));
    await perform(page, [
      { type: 'stage.remove', input: { id: 'met', destinationId: 'getting-to-know' } },
    ]);
    await expect(column(page, 'Met')).toBeHidden();
    await carryTo(page, await pointIn(card(page, 'Paolo Conti'), 0.2));
    await page.mouse.up();
    await expectOrder(page, 'Getting to know', ['Anna Rossi', 'Paolo Conti', 'Luca Romano']);
    await page.getByRole('button', { name: 'Options of Getting to know' }).click();
    await page.getByRole('menuitem', { name: 'All stages…' }).click();
    await page.getByRole('button', { name: 'Remove Getting to know' }).click();
    await page.getByLabel('Where they go').selectOption('Trusted');
    await page.getByRole('button', { name: 'Remove the stage' }).click();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expectOrder(page, 'Trusted', ['Elena Villa', 'Anna Rossi', 'Paolo Conti', 'Luca Romano']);
  });
});
