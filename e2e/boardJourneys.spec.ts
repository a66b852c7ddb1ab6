import type { Page } from '@playwright/test';
import { card, column, expectOrder, link, namesIn, openBoard, status } from './boardSteps.ts';
import { expect, test } from './fixtures.ts';

/** What has the focus, as a person hears it: its role and name. */
async function expectFocus(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.locator(':focus')).toHaveAccessibleName(name);
}

/** Tab until a button of that name has the focus; fails after as many as nobody would press. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  const wanted = page.locator(':focus').and(page.getByRole('button', { name }));
  for (let press = 0; press < 30 && (await wanted.count()) === 0; press += 1) {
    await page.keyboard.press(key);
  }
  await expect(wanted).toBeVisible();
}

/** Nothing here touches the page but keys: no click, no focus given by the test. */
test('the whole way by the keyboard alone', async ({ app }) => {
  const { page } = await app();
  const { keyboard } = page;
  await expect(page.getByRole('button', { name: 'Start with an empty journal' })).toBeVisible();
  await tabTo(page, 'Start with an empty journal');
  await keyboard.press('Enter');
  await expect(column(page, 'Met')).toBeVisible();

  // Four people, each with N.
  for (const name of ['Sofia Neri', 'Marta Bellini', 'Luca Romano', 'Anna Rossi']) {
    await keyboard.press('n');
    await expectFocus(page, 'Name');
    await keyboard.type(name);
    await keyboard.press('Enter');
    await expect(status(page)).toHaveText(`${name} added`);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expectOrder(page, 'Met', ['Anna Rossi', 'Luca Romano', 'Marta Bellini', 'Sofia Neri']);

  // Who came last has the focus, and is the board's one tab stop; then by name.
  await expectFocus(page, 'Anna Rossi');
  await keyboard.press('Shift+Tab');
  await expectFocus(page, 'Options of Met');
  await keyboard.press('Tab');
  await expectFocus(page, 'Anna Rossi');
  await keyboard.type('Mar');
  await expectFocus(page, 'Marta Bellini');
  await keyboard.press('Escape');

  // Two of them to another stage through the dialog.
  await keyboard.press('Shift+ArrowDown');
  await expect(status(page)).toHaveText('Sofia Neri selected, 2 selected');
  await keyboard.press('m');
  await expect(page.getByRole('dialog', { name: 'Move 2 people to' })).toBeVisible();
  await keyboard.type('getting');
  await keyboard.press('Enter');
  await expectOrder(page, 'Getting to know', ['Marta Bellini', 'Sofia Neri']);
  await expect(status(page)).toHaveText('2 people moved to Getting to know');
  await expectFocus(page, 'Sofia Neri');
  await keyboard.press('Escape');
  await expect(status(page)).toHaveText('Nobody selected');

  // One over the wall with the shortcut: Escape changes nothing, Enter goes on.
  await keyboard.press('Control+Shift+ArrowRight');
  await expectFocus(page, 'Why now');
  await keyboard.press('Escape');
  await expectFocus(page, 'Sofia Neri');
  await keyboard.press('Control+Shift+ArrowRight');
  await expectFocus(page, 'Why now');
  await keyboard.type('She saved my Friday');
  await keyboard.press('Enter');
  await expect(status(page)).toHaveText('Sofia Neri moved to Trusted, 1 of 1');
  await expectFocus(page, 'Sofia Neri');

  // Both steps back, one again; the card that moves keeps the focus.
  await keyboard.press('Control+z');
  await expectOrder(page, 'Getting to know', ['Marta Bellini', 'Sofia Neri']);
  await expectFocus(page, 'Sofia Neri');
  await keyboard.press('Control+Shift+z');
  await expectOrder(page, 'Trusted', ['Sofia Neri']);
  await expectFocus(page, 'Sofia Neri');

  // A filter from the menu, and out of it again.
  await tabTo(page, 'Filter', 'Shift+Tab');
  await keyboard.press('Enter');
  await expectFocus(page, 'Waiting for you');
  await keyboard.type('signs');
  await expectFocus(page, 'Signs missing');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expectOrder(page, 'Met', []);
  await expectOrder(page, 'Trusted', ['Sofia Neri']);
  await tabTo(page, 'All', 'Shift+Tab');
  await keyboard.press('Enter');
  await expectOrder(page, 'Met', ['Anna Rossi', 'Luca Romano']);

  // To a person's page with Enter, and back with Escape to the same card.
  await tabTo(page, 'Options of Trusted');
  await keyboard.press('Tab');
  await keyboard.press('ArrowLeft');
  const opened = 'Marta Bellini';
  await expectFocus(page, opened);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: opened })).toBeVisible();
  await keyboard.press('Escape');
  await expect(column(page, 'Met')).toBeVisible();
  await expectFocus(page, opened);
});

test('what a screen reader is told of the board and of a move', async ({ app }) => {
  const many = Array.from({ length: 120 }, (_, index) => `Person ${index + 1}`);
  const { page } = await openBoard(app, { Met: many, 'Getting to know': ['Paolo Conti'] });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const board = page.getByRole('region', { name: 'Board' });
  await expect(board).toMatchAriaSnapshot(`
    - region "Board":
      - heading "Met" [level=2]
      - list "Met":
        - listitem:
          - link "Person 1"
          - button "Move Person 1…"
      - heading "Getting to know" [level=2]
      - list "Getting to know":
        - listitem:
          - link "Paolo Conti"
      - heading "Trusted" [level=2]
      - heading "Referral partner" [level=2]
  `);
  // Places count the whole column, not the rows that happen to be rendered.
  await link(page, 'Person 1').focus();
  await page.keyboard.press('End');
  const last = page.getByRole('listitem').filter({ has: page.locator(':focus') });
  await expect(last).toHaveAttribute('aria-posinset', '120');
  await expect(last).toHaveAttribute('aria-setsize', '120');
  expect((await namesIn(page, 'Met')).length).toBeLessThan(40);

  // By role and name alone: the button of the card, the dialog, its list, and what is said.
  await board.getByRole('button', { name: 'Move Person 120…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Move Person 120 to' });
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Move Person 120 to":
      - combobox "Search for a stage or a place" [expanded]
      - listbox "Where to":
        - option "Getting to know" [selected]
        - option "Trusted"
        - option "Referral partner"
        - option "To the top"
        - option "Up"
  `);
  await dialog.getByRole('combobox').press('Enter');
  await expect(status(page)).toHaveText('Person 120 moved to Getting to know, 1 of 2');
  await expect(board.getByRole('list', { name: 'Getting to know' })).toMatchAriaSnapshot(`
    - list "Getting to know":
      - listitem:
        - link "Person 120"
      - listitem:
        - link "Paolo Conti"
  `);
  await expectFocus(page, 'Person 120');
  await expect(card(page, 'Person 119')).toHaveAttribute('aria-setsize', '119');
});
