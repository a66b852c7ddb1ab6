import type { Page } from '@playwright/test';
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
  pickUp,
  pointIn,
  status,
  undo,
} from './boardSteps.ts';

const people = {
  Met: ['Anna Rossi', 'Luca Romano', 'Marta Bellini'],
  'Getting to know': ['Paolo Conti', 'Elena Villa'],
} as const;

/** On the empty space of a column, clear of its last card also while that one glides. */
async function belowLast(page: Page, name: string): Promise<{ x: number; y: number }> {
  const { x, y } = await pointIn(card(page, name), 1);
  return { x, y: y + 60 };
}

test.describe('with the mouse', () => {
  test('a card goes to another stage, is announced, and comes back by Undo; Escape leaves it', async ({
    app,
  }) => {
    const { page } = await openBoard(app, people);
    // Nothing happens on Escape, outside the columns, or in its own place.
    const trusted = await pointIn(card(page, 'Paolo Conti'), 0.8);
    await pickUp(page, 'Anna Rossi');
    await carryTo(page, trusted);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(link(page, 'Anna Rossi')).toBeFocused();

    await dragTo(page, 'Anna Rossi', await pointIn(page.getByRole('navigation'), 0.9));
    await dragTo(page, 'Anna Rossi', await pointIn(card(page, 'Luca Romano'), 0.2));
    await expectOrder(page, 'Met', people.Met);
    await expectOrder(page, 'Getting to know', people['Getting to know']);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();

    await dragTo(page, 'Anna Rossi', await pointIn(card(page, 'Paolo Conti'), 0.8));
    await expectOrder(page, 'Getting to know', ['Paolo Conti', 'Anna Rossi', 'Elena Villa']);
    await expectOrder(page, 'Met', ['Luca Romano', 'Marta Bellini']);
    await expect(status(page)).toHaveText('Anna Rossi moved to Getting to know, 2 of 3');
    await expect(link(page, 'Anna Rossi')).toBeFocused();

    await page.getByRole('button', { name: 'Undo' }).click();
    await expectOrder(page, 'Met', people.Met);
    await expectOrder(page, 'Getting to know', people['Getting to know']);
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
    const first = await openBoard(app, people);
    await dragTo(first.page, 'Anna Rossi', await pointIn(card(first.page, 'Luca Romano'), 0.8));
    await expectOrder(first.page, 'Met', ['Luca Romano', 'Anna Rossi', 'Marta Bellini']);
    await expect(status(first.page)).toHaveText('Anna Rossi moved to Met, 2 of 3');
    await dragTo(first.page, 'Marta Bellini', await pointIn(card(first.page, 'Luca Romano'), 0.2));
    await expectOrder(first.page, 'Met', ['Marta Bellini', 'Luca Romano', 'Anna Rossi']);

    const { page } = await first.relaunch();
    await expectOrder(page, 'Met', ['Marta Bellini', 'Luca Romano', 'Anna Rossi']);
    await expectOrder(page, 'Getting to know', people['Getting to know']);
  });

  test('a card lands at the top from the header, at the bottom from the empty space', async ({
    app,
  }) => {
    const { page } = await openBoard(app, people);
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
    const { page } = await openBoard(app, people);
    await pickUp(page, 'Anna Rossi');
    await carryTo(page, await pointIn(card(page, 'Elena Villa'), 0.8));
    await perform(page, [{ type: 'contact.delete', input: { id: idOf('Anna Rossi') } }]);
    await page.mouse.up();
    await expect(
      page.getByText('That card is no longer on the board. Nothing was changed.').first(),
    ).toBeVisible();
    await expectOrder(page, 'Getting to know', people['Getting to know']);
    await dragTo(page, 'Luca Romano', await pointIn(card(page, 'Paolo Conti'), 0.2));
    await expectOrder(page, 'Getting to know', ['Luca Romano', ...people['Getting to know']]);

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

test.describe('with the keyboard', () => {
  test('arrows go from card to card, and Tab comes and goes at one card', async ({ app }) => {
    const { page } = await openBoard(app, {
      Met: people.Met,
      Trusted: ['Paolo Conti', 'Elena Villa'],
    });
    await link(page, 'Anna Rossi').focus();
    await page.keyboard.press('ArrowDown');
    await expect(link(page, 'Luca Romano')).toBeFocused();
    await page.keyboard.press('End');
    await expect(link(page, 'Marta Bellini')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(link(page, 'Marta Bellini')).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(link(page, 'Paolo Conti')).toBeFocused();
    await page.keyboard.press('e');
    await expect(link(page, 'Elena Villa')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(link(page, 'Luca Romano')).toBeFocused();

    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Move Luca Romano…' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('list').locator(':focus')).toHaveCount(0);
    await page.getByRole('button', { name: 'View', exact: true }).focus();
    const options = page.getByRole('button', { name: 'Options of Met' });
    await page.keyboard.press('Tab');
    await expect(options).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(link(page, 'Luca Romano')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(options).toBeFocused();
  });

  test('Ctrl+Shift+arrows carry the card, and undo gives it back with the focus', async ({
    app,
  }) => {
    const { page } = await openBoard(app, people);
    await link(page, 'Anna Rossi').focus();
    await page.keyboard.press('Control+Shift+ArrowDown');
    await expectOrder(page, 'Met', ['Luca Romano', 'Anna Rossi', 'Marta Bellini']);
    await expect(status(page)).toHaveText('Anna Rossi moved to Met, 2 of 3');
    await page.keyboard.press('Control+Shift+ArrowUp');
    await expectOrder(page, 'Met', people.Met);
    // Two keys at once: each goes on from where the one before has left the card.
    for (const key of ['ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(`Control+Shift+${key}`);
    }
    await expectOrder(page, 'Getting to know', ['Paolo Conti', 'Anna Rossi', 'Elena Villa']);
    await expect(link(page, 'Anna Rossi')).toBeFocused();
    await expect(status(page)).toHaveText('Anna Rossi moved to Getting to know, 2 of 3');

    for (let step = 0; step < 2; step += 1) {
      await page.keyboard.press('Control+z');
      await expect(status(page)).toContainText('Undone: Anna Rossi moved');
    }
    await expectOrder(page, 'Met', people.Met);
    await expect(link(page, 'Anna Rossi')).toBeFocused();
  });

  test('the whole column is within reach, rows that are not rendered too', async ({ app }) => {
    const many = Array.from({ length: 200 }, (_, index) => `Person ${index + 1}`);
    const { page } = await openBoard(app, { Met: many, Trusted: ['Paolo Conti'] });
    const rows = column(page, 'Met').getByRole('listitem');
    await expect(card(page, 'Person 1')).toHaveAttribute('aria-setsize', '200');
    await link(page, 'Person 1').focus();
    await page.keyboard.press('End');
    await expect(link(page, 'Person 200')).toBeFocused();
    await expect(link(page, 'Person 200')).toBeInViewport();
    await expect(card(page, 'Person 200')).toHaveAttribute('aria-posinset', '200');
    expect(await rows.count()).toBeLessThan(30);
    await page.keyboard.press('Control+Shift+ArrowRight');
    await expect(status(page)).toHaveText('Person 200 moved to Getting to know, 1 of 1');
    await expect(link(page, 'Person 200')).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(card(page, 'Person 200')).toHaveAttribute('aria-posinset', '200');
    await expect(link(page, 'Person 200')).toBeFocused();
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowUp');
    await expect(link(page, 'Person 180')).toBeFocused();
    await expect(link(page, 'Person 180')).toBeInViewport();

    // Who comes, comes back or goes far away is in sight and has the focus.
    const isHere = async (name: string, place: number) => {
      await expect(link(page, name)).toBeFocused();
      await expect(link(page, name)).toBeInViewport();
      await expect(card(page, name)).toHaveAttribute('aria-posinset', String(place));
    };
    await page.keyboard.press('n');
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await page.keyboard.type('Zoe Quaranta');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Zoe Quaranta added');
    await isHere('Zoe Quaranta', 1);
    await perform(page, [{ type: 'contact.delete', input: { id: idOf('Person 150') } }]);
    await expect(card(page, 'Zoe Quaranta')).toHaveAttribute('aria-setsize', '200');
    await page.keyboard.press('Control+z');
    await isHere('Person 150', 151);
    await page.keyboard.press('m');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('top');
    await page.keyboard.press('Enter');
    await isHere('Person 150', 1);
    await page.keyboard.press('Control+z');
    await isHere('Person 150', 151);
  });

  test('a card is opened with Enter, and found again on the way back', async ({ app }) => {
    const many = Array.from({ length: 60 }, (_, index) => `Person ${index + 1}`);
    const { page } = await openBoard(app, { Met: many });
    await link(page, 'Person 1').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await expect(link(page, 'Person 59')).toBeFocused();
    const before = await card(page, 'Person 59').boundingBox();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Person 59' })).toBeVisible();
    await page.goBack();
    await expect(link(page, 'Person 59')).toBeFocused();
    await expect(link(page, 'Person 59')).toBeInViewport();
    await expect.poll(() => card(page, 'Person 59').boundingBox()).toEqual(before);
  });
});

test.describe('Move to…', () => {
  test('M opens the dialog of the card; letters find the stage, Enter moves', async ({ app }) => {
    const { page } = await openBoard(app, people);
    await link(page, 'Luca Romano').focus();
    await page.keyboard.press('m');
    const dialog = page.getByRole('dialog', { name: 'Move Luca Romano to' });
    await expect(dialog.getByRole('option')).toHaveText([
      'Getting to know',
      'Trusted',
      'Referral partner',
      'To the top',
      'Up',
      'Down',
      'To the bottom',
    ]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link(page, 'Luca Romano')).toBeFocused();

    await page.keyboard.press('m');
    await page.keyboard.type('know');
    await expect(dialog.getByRole('option')).toHaveText(['Getting to know']);
    await page.keyboard.press('Enter');
    await expectOrder(page, 'Getting to know', ['Luca Romano', ...people['Getting to know']]);
    await expect(status(page)).toHaveText('Luca Romano moved to Getting to know, 1 of 3');
    await expect(link(page, 'Luca Romano')).toBeFocused();
  });

  test('its button does the same, up and down and to the ends', async ({ app }) => {
    const { page } = await openBoard(app, people);
    const move = async (name: string, choice: string) => {
      await card(page, name).hover();
      await page.getByRole('button', { name: `Move ${name}…` }).click();
      await page.getByRole('option', { name: choice, exact: true }).click();
    };
    await move('Anna Rossi', 'To the bottom');
    await expectOrder(page, 'Met', ['Luca Romano', 'Marta Bellini', 'Anna Rossi']);
    await move('Anna Rossi', 'Up');
    await expectOrder(page, 'Met', ['Luca Romano', 'Anna Rossi', 'Marta Bellini']);
    await move('Luca Romano', 'Down');
    await expectOrder(page, 'Met', ['Anna Rossi', 'Luca Romano', 'Marta Bellini']);
    await move('Marta Bellini', 'To the top');
    await expectOrder(page, 'Met', ['Marta Bellini', 'Anna Rossi', 'Luca Romano']);
  });
});
