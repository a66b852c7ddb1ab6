import { expectOrder, link, openBoard, status } from './boardSteps.ts';
import { expect, test } from './fixtures.ts';

test('the history lists what was done; several steps go back and forth at once', async ({
  app,
}) => {
  const { page } = await openBoard(app, { Met: ['Anna Rossi', 'Luca Romano'] });
  await link(page, 'Anna Rossi').focus();
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expectOrder(page, 'Getting to know', ['Anna Rossi']);
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+Shift+ArrowDown');
  // At once: what is still on its way does not take the focus from the search.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('History of changes');
  await expect(
    page.getByRole('option', { name: 'History of changes…', exact: true }),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: 'History of changes' });
  const words = list.getByRole('listitem').locator('span');
  await expect(words).toHaveText([
    'Anna Rossi moved within Met',
    'Anna Rossi moved to Met',
    'Anna Rossi moved to Getting to know',
    'Anna Rossi added',
    'Luca Romano added',
  ]);
  await list
    .getByRole('button', { name: 'Undo back to this: Anna Rossi moved to Getting to know' })
    .click();
  await expect(status(page)).toHaveText('3 steps undone');
  await expect(list.getByText('undone')).toHaveCount(3);
  await list
    .getByRole('button', { name: 'Redo up to this: Anna Rossi moved to Getting to know' })
    .click();
  await expect(status(page)).toHaveText('1 step done again');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expectOrder(page, 'Getting to know', ['Anna Rossi']);
});
