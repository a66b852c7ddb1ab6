import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  card,
  carryTo,
  column,
  createIn,
  dragTo,
  edgesOf,
  expectOrder,
  idOf,
  importAside,
  link,
  openBoard,
  perform,
  fivePeople,
  pickUp,
  pointIn,
  status,
  undo,
} from './boardSteps.ts';

/** On the empty space of a column, clear of its last card also while that one glides. */
async function belowLast(page: Page, name: string): Promise<{ x: number; y: number }> {
  const { x, y } = await pointIn(card(page, name), 1);
  return { x, y: y + 60 };
}

/** What is carried is drawn where the pointer is. */
async function expectAround(picture: Locator, pointer: { x: number; y: number }): Promise<void> {
  await expect
    .poll(async () => {
      const box = await picture.boundingBox();
      if (!box) return 'not on screen';
      const [right, down] = [pointer.x - box.x, pointer.y - box.y];
      return right > 0 && right < box.width && down > 0 && down < box.height;
    })
    .toBe(true);
}

test.describe('with the mouse', () => {
  test('a card goes to another stage, is announced, and comes back by Undo; Escape leaves it', async ({
    app,
  }) => {
    const { page } = await openBoard(app, fivePeople);
    // Nothing happens on Escape, outside the columns, or in its own place.
    const trusted = await pointIn(card(page, 'Paolo Conti'), 0.8);
    await pickUp(page, 'Anna Rossi');
    await carryTo(page, trusted);
    const inHand = page.locator('[inert]').filter({ hasText: 'Anna Rossi' });
    await expectAround(inHand, trusted);
    // Where it would land is dashed, below Paolo.
    const slot = column(page, 'Getting to know').locator('xpath=following-sibling::*');
    await expect(slot).toHaveCSS('border-top-style', 'dashed');
    await expect
      .poll(
        async () =>
          ((await slot.boundingBox())?.y ?? 0) - (await edgesOf(card(page, 'Paolo Conti'))).bottom,
      )
      .toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(inHand).toHaveCount(0);
    await expect(slot).toHaveCount(0);
    await expect(link(page, 'Anna Rossi')).toBeFocused();

    await dragTo(page, 'Anna Rossi', await pointIn(page.getByRole('navigation'), 0.9));
    await dragTo(page, 'Anna Rossi', await pointIn(card(page, 'Luca Romano'), 0.2));
    await expectOrder(page, 'Met', fivePeople.Met);
    await expectOrder(page, 'Getting to know', fivePeople['Getting to know']);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();

    await dragTo(page, 'Anna Rossi', await pointIn(card(page, 'Paolo Conti'), 0.8));
    await expectOrder(page, 'Getting to know', ['Paolo Conti', 'Anna Rossi', 'Elena Villa']);
    await expectOrder(page, 'Met', ['Luca Romano', 'Marta Bellini']);
    await expect(status(page)).toHaveText('Anna Rossi moved to Getting to know, 2 of 3');
    await expect(link(page, 'Anna Rossi')).toBeFocused();

    await page.getByRole('button', { name: 'Undo' }).click();
    await expectOrder(page, 'Met', fivePeople.Met);
    await expectOrder(page, 'Getting to know', fivePeople['Getting to know']);
    await expect(link(page, 'Anna Rossi')).toBeFocused();

    // A change that arrives meanwhile does not disturb the drag.
    await pickUp(page, 'Anna Rossi');
    await carryTo(page, await pointIn(card(page, 'Elena Villa'), 0.8));
    await perform(page, [
      {
        type: 'contact.move',
        input: { id: idOf('Luca Romano'), stageId: 'getting-to-know', afterId: null },
      },
      {
        type: 'contact.edit',
        input: { id: idOf('Anna Rossi'), details: { company: 'Rossi srl' } },
      },
    ]);
    await expectOrder(page, 'Getting to know', ['Luca Romano', 'Paolo Conti', 'Elena Villa']);
    await carryTo(page, await pointIn(card(page, 'Luca Romano'), 0.2));
    await page.mouse.up();
    await expectOrder(page, 'Getting to know', [
      'Anna Rossi',
      'Luca Romano',
      'Paolo Conti',
      'Elena Villa',
    ]);

    // Nor does an import, nor an undo of it, nor one that takes the card in the air elsewhere.
    await pickUp(page, 'Anna Rossi');
    await carryTo(page, await pointIn(card(page, 'Paolo Conti'), 0.8));
    await importAside(page, 'one.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Zoe Quaranta\nEND:VCARD\n');
    await expect(column(page, 'Met').getByRole('link', { name: 'Zoe Quaranta' })).toBeVisible();
    await undo(page);
    await expectOrder(page, 'Met', ['Marta Bellini']);
    await undo(page);
    await expectOrder(page, 'Met', ['Anna Rossi', 'Marta Bellini']);
    await carryTo(page, await belowLast(page, 'Elena Villa'));
    await page.mouse.up();
    await expectOrder(page, 'Getting to know', [
      'Luca Romano',
      'Paolo Conti',
      'Elena Villa',
      'Anna Rossi',
    ]);
    await expectOrder(page, 'Met', ['Marta Bellini']);
    await expect(link(page, 'Anna Rossi')).toBeFocused();
  });

  test('a card changes its place inside its column, and keeps it after a restart', async ({
    app,
  }) => {
    const first = await openBoard(app, fivePeople);
    await dragTo(first.page, 'Anna Rossi', await pointIn(card(first.page, 'Luca Romano'), 0.8));
    await expectOrder(first.page, 'Met', ['Luca Romano', 'Anna Rossi', 'Marta Bellini']);
    await expect(status(first.page)).toHaveText('Anna Rossi moved to Met, 2 of 3');
    await dragTo(first.page, 'Marta Bellini', await pointIn(card(first.page, 'Luca Romano'), 0.2));
    await expectOrder(first.page, 'Met', ['Marta Bellini', 'Luca Romano', 'Anna Rossi']);

    const { page } = await first.relaunch();
    await expectOrder(page, 'Met', ['Marta Bellini', 'Luca Romano', 'Anna Rossi']);
    await expectOrder(page, 'Getting to know', fivePeople['Getting to know']);
  });

  test('a card lands at the top from the header, at the bottom from the empty space', async ({
    app,
  }) => {
    const { page } = await openBoard(app, fivePeople);
    await dragTo(
      page,
      'Anna Rossi',
      await pointIn(page.getByRole('heading', { name: 'Getting to know' })),
    );
    await expectOrder(page, 'Getting to know', ['Anna Rossi', 'Paolo Conti', 'Elena Villa']);
    await dragTo(page, 'Luca Romano', await belowLast(page, 'Elena Villa'));
    await expectOrder(page, 'Getting to know', [
      'Anna Rossi',
      'Paolo Conti',
      'Elena Villa',
      'Luca Romano',
    ]);
    await dragTo(page, 'Marta Bellini', await pointIn(card(page, 'Paolo Conti'), 0.2));
    await expectOrder(page, 'Met', []);
    await dragTo(page, 'Marta Bellini', await pointIn(page.getByRole('heading', { name: 'Met' })));
    await expectOrder(page, 'Met', ['Marta Bellini']);
  });

  test('a card held at the edge scrolls the column, then the board, far from where it began', async ({
    app,
  }) => {
    const many = Array.from({ length: 60 }, (_, index) => `Person ${index + 1}`);
    const { page } = await openBoard(app, { Met: many });
    await page.setViewportSize({ width: 640, height: 700 });
    const board = page.getByRole('region', { name: 'Board' });
    const edges = await edgesOf(board);
    await pickUp(page, 'Person 1');
    const met = await pointIn(card(page, 'Person 1'));
    await carryTo(page, { x: met.x, y: edges.bottom - 8 });
    // The card in the air has long left the rows that are rendered.
    await expect(card(page, 'Person 60')).toBeInViewport();
    await carryTo(page, { x: edges.right - 6, y: met.y });
    await expect(page.getByRole('heading', { name: 'Referral partner' })).toBeInViewport();
    // To its end: what still moves is no place to let go.
    await expect
      .poll(() =>
        board.evaluate(({ scrollWidth, clientWidth, scrollLeft }) =>
          Math.round(scrollWidth - clientWidth - scrollLeft),
        ),
      )
      .toBe(0);
    await carryTo(page, await pointIn(column(page, 'Referral partner'), 0.5));
    await page.mouse.up();
    const wall = page.getByRole('dialog', { name: 'Person 1: Referral partner?' });
    await expect(wall.getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Enter');
    await expectOrder(page, 'Referral partner', ['Person 1']);

    const more = Array.from({ length: 142 }, (_, index) => createIn('Met', `Guest ${index + 1}`));
    await perform(page, more);
    await column(page, 'Met').getByRole('link').last().focus();
    await page.keyboard.press('Control+a');
    const bar = page.getByRole('toolbar', { name: 'Selected people' });
    await expect(bar).toContainText('201 selected');
    await bar.getByRole('button', { name: 'Print…' }).click();
    await expect(
      page.getByText('At most 200 people can be printed at once.').first(),
    ).toBeVisible();
    await expect(bar).toContainText('201 selected');
  });

  test('while a card is in the air it is deleted, and others come, go and come back', async ({
    app,
  }) => {
    const { page } = await openBoard(app, fivePeople);
    await pickUp(page, 'Anna Rossi');
    await carryTo(page, await pointIn(card(page, 'Elena Villa'), 0.8));
    await perform(page, [{ type: 'contact.delete', input: { id: idOf('Anna Rossi') } }]);
    await page.mouse.up();
    await expect(
      page.getByText('That card is no longer on the board. Nothing was changed.').first(),
    ).toBeVisible();
    await expectOrder(page, 'Getting to know', fivePeople['Getting to know']);
    await dragTo(page, 'Luca Romano', await pointIn(card(page, 'Paolo Conti'), 0.2));
    await expectOrder(page, 'Getting to know', ['Luca Romano', ...fivePeople['Getting to know']]);

    // Others arrive, and the last step is taken back, while a card is in the air.
    await pickUp(page, 'Marta Bellini');
    await carryTo(page, await pointIn(card(page, 'Elena Villa'), 0.8));
    await perform(page, [
      createIn('Getting to know', 'Sara Fontana'),
      createIn('Met', 'Ugo Testa'),
      { type: 'contact.delete', input: { id: idOf('Paolo Conti') } },
    ]);
    await expect(link(page, 'Paolo Conti')).toBeHidden();
    // The browser hands out no keys while it drags.
    await undo(page);
    await expect(link(page, 'Paolo Conti')).toBeVisible();
    await carryTo(page, await belowLast(page, 'Elena Villa'));
    await page.mouse.up();
    await expectOrder(page, 'Getting to know', [
      'Sara Fontana',
      'Luca Romano',
      'Paolo Conti',
      'Elena Villa',
      'Marta Bellini',
    ]);
    await expectOrder(page, 'Met', ['Ugo Testa']);
  });
});
