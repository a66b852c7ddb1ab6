import type { CDPSession, Page } from '@playwright/test';
import {
  card,
  column,
  edgesOf,
  expectOrder,
  idOf,
  link,
  openBoard,
  perform,
  pointIn,
  status,
} from './boardSteps.ts';
import { expect, test } from './fixtures.ts';

const people = {
  Met: ['Anna Rossi', 'Luca Romano', 'Marta Bellini'],
  'Getting to know': ['Paolo Conti', 'Elena Villa'],
} as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger on the glass, as the browser itself gets it. */
async function finger(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', at?: Point) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  let last: Point = { x: 0, y: 0 };
  return {
    async down(at: Point) {
      last = at;
      await send('touchStart', at);
    },
    async to(at: Point, steps = 8) {
      const from = last;
      for (let step = 1; step <= steps; step += 1) {
        last = {
          x: from.x + ((at.x - from.x) * step) / steps,
          y: from.y + ((at.y - from.y) * step) / steps,
        };
        await send('touchMove', last);
      }
    },
    up: () => send('touchEnd'),
    cancel: () => send('touchCancel'),
  };
}

/** Tops of a column's cards on the screen, once nothing rolls on any more. */
async function topsAtRest(page: Page): Promise<readonly number[]> {
  const cards = column(page, 'Met').getByRole('listitem');
  let tops: readonly number[] = [];
  await expect
    .poll(async () => {
      const before = tops;
      tops = await cards.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      return tops.join() === before.join();
    })
    .toBe(true);
  return tops;
}

/** The card in the air, and the place where it would land. */
const lifted = (page: Page) => page.locator('[data-lifted]');

test('a long press picks a card up, and it goes where the finger goes', async ({ app }) => {
  const { page } = await openBoard(app, people);
  const hand = await finger(page);
  await hand.down(await pointIn(card(page, 'Anna Rossi')));
  await expect(lifted(page)).toHaveCount(1);
  await hand.to(await pointIn(card(page, 'Paolo Conti'), 0.8));
  await hand.up();
  await expectOrder(page, 'Getting to know', ['Paolo Conti', 'Anna Rossi', 'Elena Villa']);
  await expect(status(page)).toHaveText('Anna Rossi moved to Getting to know, 2 of 3');
  // The touch that carried it did not open it.
  await expect(page.getByRole('region', { name: 'Board' })).toBeVisible();

  // Chosen ones go together; Escape, a lost touch and a place outside change nothing.
  await link(page, 'Luca Romano').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  for (const end of ['Escape', 'cancel', 'outside'] as const) {
    await hand.down(await pointIn(card(page, 'Luca Romano')));
    await expect(lifted(page)).toHaveCount(2);
    await hand.to(await pointIn(card(page, 'Elena Villa'), 0.8));
    if (end === 'Escape') await page.keyboard.press('Escape');
    if (end === 'cancel') await hand.cancel();
    if (end === 'outside') await hand.to(await pointIn(page.getByRole('navigation'), 0.9));
    if (end !== 'cancel') await hand.up();
    await expect(lifted(page)).toHaveCount(0);
    await expectOrder(page, 'Met', ['Luca Romano', 'Marta Bellini']);
  }
  await hand.down(await pointIn(card(page, 'Marta Bellini')));
  await expect(lifted(page)).toHaveCount(2);
  await hand.to(await pointIn(card(page, 'Paolo Conti'), 0.2));
  await hand.up();
  await expectOrder(page, 'Getting to know', [
    'Luca Romano',
    'Marta Bellini',
    'Paolo Conti',
    'Anna Rossi',
    'Elena Villa',
  ]);

  // One deleted while it is under the finger is not missed.
  await page.keyboard.press('Escape');
  await hand.down(await pointIn(card(page, 'Anna Rossi')));
  await expect(lifted(page)).toHaveCount(1);
  await perform(page, [{ type: 'contact.delete', input: { id: idOf('Anna Rossi') } }]);
  await hand.to(await pointIn(column(page, 'Met'), 0.1));
  await hand.up();
  await expect(
    page.getByText('That card is no longer on the board. Nothing was changed.').first(),
  ).toBeVisible();
});

test('a finger that moves at once scrolls; a held card scrolls column and board', async ({
  app,
}) => {
  const many = Array.from({ length: 60 }, (_, index) => `Person ${index + 1}`);
  const { page } = await openBoard(app, { Met: many, 'Getting to know': ['Paolo Conti'] });
  await page.setViewportSize({ width: 640, height: 700 });
  const board = page.getByRole('region', { name: 'Board' });
  const edges = await edgesOf(board);
  const hand = await finger(page);
  const third = await pointIn(card(page, 'Person 3'));
  await hand.down(third);
  await hand.to({ x: third.x, y: third.y - 200 });
  await hand.up();
  await expect(card(page, 'Person 1')).not.toBeInViewport();
  await expect(lifted(page)).toHaveCount(0);
  await expect(board).toBeVisible();

  // At the lower edge the column goes on to its end.
  // However far it rolled, there is a card in the middle.
  const middle = (await topsAtRest(page)).find((top) => top > third.y) ?? 0;
  await hand.down({ x: third.x, y: middle + 20 });
  await expect(lifted(page)).toHaveCount(1);
  await hand.to({ x: third.x, y: edges.bottom - 8 });
  await expect(card(page, 'Person 60')).toBeInViewport();
  await page.keyboard.press('Escape');
  await hand.up();
  await page.keyboard.press('Home');

  // At the right edge the board goes on to the last stage.
  await expect(card(page, 'Person 1')).toBeInViewport();
  await topsAtRest(page);
  await hand.down(await pointIn(card(page, 'Person 2')));
  await expect(lifted(page)).toHaveCount(1);
  await hand.to({ x: edges.right - 6, y: third.y });
  await expect(page.getByRole('heading', { name: 'Referral partner' })).toBeInViewport();
  await expect
    .poll(() => board.evaluate((el) => el.scrollLeft + el.clientWidth >= el.scrollWidth - 1))
    .toBe(true);
  await hand.up();
  const wall = page.getByRole('dialog', { name: 'Person 2: Referral partner?' });
  await expect(wall.getByLabel('Why now')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectOrder(page, 'Referral partner', ['Person 2']);
});
