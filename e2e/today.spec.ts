import { addDays, localDay } from '../shared/domain/day.ts';
import { expect, test } from './fixtures.ts';
import { idOf, openBoard, perform, status } from './boardSteps.ts';
import type { Page } from '@playwright/test';

const today = (): string => localDay(new Date());

interface Owed {
  readonly name: string;
  readonly text: string;
  /** Days from today; negative is late. */
  readonly due: number;
  readonly owner?: 'me' | 'them';
}

async function owe(page: Page, list: readonly Owed[]): Promise<void> {
  await perform(
    page,
    list.map(({ name, text, due, owner = 'me' }) => ({
      type: 'followUp.create',
      input: {
        id: idOf(text),
        contactId: idOf(name),
        type: 'promise',
        owner,
        text,
        dueOn: addDays(today(), due),
      },
    })),
  );
}

const items = (page: Page, list: string) =>
  page.getByRole('list', { name: list, exact: true }).getByRole('listitem');

test.describe('Today', () => {
  test('teaches when nothing is due, counts who waits, sorts what is due by its day', async ({
    app,
  }) => {
    const coltiva = await openBoard(app, { Met: ['Anna Rossi', 'Luca Romano'] });
    const { page } = coltiva;
    const link = page.getByRole('navigation').getByRole('link', { name: 'Today', exact: true });
    await link.click();
    await expect(page.getByText('Nobody is waiting for you today')).toBeVisible();
    await page.getByRole('button', { name: 'Go to the board' }).click();
    await expect(page.getByRole('list', { name: 'Met', exact: true })).toBeVisible();

    await owe(page, [
      { name: 'Anna Rossi', text: 'Send the plan', due: -3 },
      { name: 'Anna Rossi', text: 'Call the notary', due: 0 },
      { name: 'Luca Romano', text: 'Ask about Modena', due: 6 },
      { name: 'Luca Romano', text: 'Name of the surveyor', due: -1, owner: 'them' },
    ]);
    await expect(link).toHaveAccessibleDescription('1 person waits for you');
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(items(page, 'Late')).toHaveText([/Anna Rossi.*3 days late.*Send the plan/]);
    await expect(items(page, 'Today')).toHaveText([/Call the notary/]);
    await expect(items(page, 'In the next seven days')).toHaveText([/Ask about Modena/]);
    await expect(items(page, 'Promised to you, and late')).toHaveText([/Name of the surveyor/]);

    // The same lists on paper.
    await page.keyboard.press('Control+p');
    const sheet = page.getByRole('figure', { name: /Page 1 of/ });
    await expect(sheet).toContainText(/Late.*Anna Rossi.*Send the plan.*Today.*Call the notary/s);
    await expect(sheet).toContainText(/Promised to you, and late.*Name of the surveyor/s);

    // The system is told the number, and names only where they were asked for.
    await expect.poll(() => coltiva.windowTitle()).toBe('(1) Coltiva');
    await page.getByRole('link', { name: 'Settings' }).click();
    const show = page.getByRole('button', { name: 'Show one now' });
    await show.click();
    const last = async () => (await coltiva.shownNotices()).at(-1);
    await expect.poll(last).toEqual({ title: '1 person waits for you', body: '' });
    await page.getByRole('checkbox', { name: 'Say their names' }).check();
    await show.click();
    await expect.poll(last).toEqual({ title: '1 person waits for you', body: 'Anna Rossi' });
  });

  test('is worked through by keyboard: done, and the next one has the focus', async ({ app }) => {
    const { page } = await openBoard(app, { Met: ['Anna Rossi', 'Luca Romano'] });
    await owe(page, [
      { name: 'Anna Rossi', text: 'Send the plan', due: -3 },
      { name: 'Luca Romano', text: 'Ask about Modena', due: -2 },
    ]);
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    const done = (text: string, name: string) =>
      page.getByRole('button', { name: `Done: ${text}, ${name}` });
    await done('Send the plan', 'Anna Rossi').focus();
    await page.keyboard.press('ArrowDown');
    await expect(done('Ask about Modena', 'Luca Romano')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(items(page, 'Late')).toHaveText([/Ask about Modena/]);
    await expect(page.getByRole('link', { name: 'Luca Romano' })).toBeFocused();
    await expect(status(page)).toHaveText('Follow-up for Anna Rossi closed');

    await page.keyboard.press('Control+z');
    await expect(items(page, 'Late')).toHaveCount(2);
  });

  test('puts off and skips with a reason, without leaving the list', async ({ app }) => {
    const { page } = await openBoard(app, { Met: ['Anna Rossi', 'Luca Romano'] });
    await owe(page, [
      { name: 'Anna Rossi', text: 'Send the plan', due: -3 },
      { name: 'Luca Romano', text: 'Ask about Modena', due: 0 },
    ]);
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page.getByRole('button', { name: 'Put off: Send the plan, Anna Rossi' }).click();
    await page.getByRole('menuitem', { name: 'For three days' }).click();
    await expect(items(page, 'In the next seven days')).toHaveText([/Send the plan/]);

    await page.getByRole('button', { name: 'More: Ask about Modena, Luca Romano' }).click();
    await page.getByRole('menuitem', { name: 'Skip it…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Skip this step' });
    await dialog.getByRole('textbox', { name: 'Why' }).fill('He has moved away');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Ask about Modena')).toHaveCount(0);

    await page.getByRole('link', { name: 'Board', exact: true }).click();
    await page.getByRole('link', { name: 'Luca Romano' }).click();
    await expect(page.getByText('He has moved away')).toBeVisible();
  });

  test('takes a few words on how it went, and a word that was had', async ({ app }) => {
    const { page } = await openBoard(app, { Met: ['Anna Rossi'] });
    await owe(page, [{ name: 'Anna Rossi', text: 'Send the plan', due: 0 }]);
    await perform(page, [
      {
        type: 'contact.edit',
        input: { id: idOf('Anna Rossi'), details: { birthday: `--${today().slice(5)}` } },
      },
    ]);
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page.getByRole('button', { name: 'More: Send the plan, Anna Rossi' }).click();
    await page.getByRole('menuitem', { name: 'Done, and how it went…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Done' });
    await dialog.getByRole('textbox', { name: 'How it went' }).fill('She likes the big window');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Send the plan')).toHaveCount(0);

    await expect(items(page, 'Birthdays')).toHaveText([/Anna Rossi.*today/]);
    await page.getByRole('button', { name: 'In touch: Anna Rossi' }).click();
    await page.getByRole('menuitem', { name: 'We spoke by telephone' }).click();
    await expect(status(page)).toHaveText('Note about Anna Rossi written');

    await page.getByRole('link', { name: 'Anna Rossi' }).click();
    const journal = page.getByRole('list', { name: 'Journal' });
    await expect(journal).toContainText('She likes the big window');
    await expect(journal).toContainText('Spoke by telephone.');
  });
});
