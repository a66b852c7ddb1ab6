import type { Command } from '../shared/domain/commands/index.ts';
import { addDays, localDay } from '../shared/domain/day.ts';
import { card, expectOrder, idOf, link, openBoard, perform, status } from './boardSteps.ts';
import { expect, test } from './fixtures.ts';

const today = localDay(new Date());

function owe(id: string, name: string, days: number): Command {
  return {
    type: 'followUp.create',
    input: {
      id,
      contactId: idOf(name),
      type: 'promise',
      owner: 'me',
      text: 'Send the quotation',
      dueOn: addDays(today, days),
    },
  };
}

test('the header says how far behind one is, and a new contact who would be dropped', async ({
  app,
}) => {
  const { page } = await openBoard(app, { Met: ['Anna Rossi', 'Luca Romano', 'Paolo Conti'] });
  const done: Command[] = ['d1', 'd2'].flatMap((id) => [
    owe(id, 'Anna Rossi', 0),
    { type: 'followUp.complete', input: { id, kind: 'done', note: '' } },
  ]);
  await perform(page, [
    ...done,
    owe('a', 'Anna Rossi', -3),
    owe('l', 'Luca Romano', -2),
    owe('p', 'Paolo Conti', -1),
  ]);
  const signal = page.getByRole('button', { name: '3 waiting, you close 2 a week' });
  await expect(signal).toHaveAccessibleDescription(
    '3 waiting ÷ 2 a week = 1.5 weeks behind (median; closed in the last week: 2)',
  );
  await signal.focus();
  for (const key of ['Shift+Tab', 'Tab']) await page.keyboard.press(key);
  await expect(page.getByText(/^3 waiting ÷ 2 a week = 1.5 weeks behind/).last()).toBeVisible();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New contact' });
  await expect(dialog).toContainText('Somebody new would push out Paolo Conti.');
  await dialog.getByRole('button', { name: 'Give them a day first' }).click();
  await expect(dialog).toContainText('1 step has a new day, at the pace you really keep.');
  await dialog.getByLabel('Name', { exact: true }).fill('Sofia Neri');
  await page.keyboard.press('Enter');
  await expect(link(page, 'Sofia Neri')).toBeVisible();
  await expect(page.getByRole('button', { name: '2 waiting, you close 2 a week' })).toBeVisible();
});

test('the weekly review: act, slow down, let go; and the way back', async ({ app }) => {
  const metOn = addDays(today, -200);
  const { page } = await openBoard(app, {
    Met: [
      { name: 'Anna Rossi', metOn },
      { name: 'Luca Romano', metOn },
      { name: 'Paolo Conti', metOn },
      { name: 'Sofia Neri', metOn: today },
    ],
  });
  // A remark, which warms nobody.
  const remarks = ['Anna Rossi', 'Luca Romano', 'Paolo Conti'].map(
    (name): Command => ({
      type: 'note.create',
      input: {
        id: `about-${idOf(name)}`,
        contactId: idOf(name),
        kind: 'other',
        on: today,
        minutes: null,
        eventId: null,
        text: `${name} sings in a choir.`,
        printable: false,
      },
    }),
  );
  await perform(page, remarks);
  await page.getByRole('button', { name: 'Weekly review: 3 relationships have cooled' }).click();
  const review = page.getByRole('dialog', { name: 'Weekly review' });
  const who = async () => (await review.getByRole('link').textContent()) ?? '';
  const reviewed = [await who()];
  await review.getByRole('button', { name: 'Act…' }).click();
  await page.getByRole('menuitem', { name: 'Today' }).click();
  await expect(review).toContainText('2 of 3');
  reviewed.push(await who());
  await review.getByRole('button', { name: 'Slow down: at most every 42 days' }).click();
  await expect(review).toContainText('3 of 3');
  reviewed.push(await who());
  await review.getByRole('button', { name: 'Let go' }).click();
  await expect(review).toContainText('Those were all 3.');
  await review.getByRole('button', { name: 'Close' }).click();
  const [acted = '', , gone = ''] = reviewed;
  await expect(card(page, acted)).toContainText('today');
  await expect(link(page, gone)).toBeHidden();
  // A week must pass before it asks again.
  await expect(page.getByRole('button', { name: /^Weekly review/ })).toBeHidden();

  const openReleased = async () => {
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitem', { name: 'People you let go…' }).click();
  };
  // Off the board, with the whole journal.
  await openReleased();
  await page.getByRole('link', { name: gone, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: gone })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Journal' })).toContainText(
    `${gone} sings in a choir.`,
  );
  await page.goBack();
  await openReleased();
  await page.getByRole('button', { name: `Back to the board: ${gone}` }).click();
  await expect(page.getByRole('dialog', { name: 'People you let go' })).toContainText('Nobody.');
  await page.keyboard.press('Escape');
  await expect(status(page)).toHaveText(`${gone} back on the board`);
  await expect(link(page, gone)).toBeVisible();
  for (const step of [`${gone} back on the board`, `${gone} let go`, 'Cadence of', '']) {
    await page.keyboard.press('Control+z');
    await expect(status(page)).toContainText(`Undone: ${step}`);
  }
  await expectOrder(page, 'Met', ['Anna Rossi', 'Luca Romano', 'Paolo Conti', 'Sofia Neri']);
});
