import { expect, test } from './fixtures.ts';
import {
  card,
  column,
  createIn,
  edgesOf,
  expectOrder,
  idOf,
  importAside,
  link,
  openBoard,
  fivePeople,
  perform,
  status,
  undo,
} from './boardSteps.ts';

test.describe('with the keyboard', () => {
  test('arrows go from card to card, and Tab comes and goes at one card', async ({ app }) => {
    const { page } = await openBoard(app, {
      Met: fivePeople.Met,
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
    const { page } = await openBoard(app, fivePeople);
    await link(page, 'Anna Rossi').focus();
    await page.keyboard.press('Control+Shift+ArrowDown');
    await expectOrder(page, 'Met', ['Luca Romano', 'Anna Rossi', 'Marta Bellini']);
    await expect(status(page)).toHaveText('Anna Rossi moved to Met, 2 of 3');
    await page.keyboard.press('Control+Shift+ArrowUp');
    await expectOrder(page, 'Met', fivePeople.Met);
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
    await expectOrder(page, 'Met', fivePeople.Met);
    await expect(link(page, 'Anna Rossi')).toBeFocused();
  });

  test('the whole column is within reach, rows that are not rendered too', async ({ app }) => {
    const many = Array.from({ length: 200 }, (_, index) => `Person ${index + 1}`);
    const { page } = await openBoard(app, { Met: many, Trusted: ['Paolo Conti'] });
    const rows = column(page, 'Met').getByRole('listitem');
    await expect(card(page, 'Person 1')).toHaveAttribute('aria-setsize', '200');
    await link(page, 'Person 1').focus();
    // A screenful: to the first card that is not wholly in view, and back; both stop at the ends.
    const board = page.getByRole('region', { name: 'Board' });
    const { bottom } = await edgesOf(board);
    const wholly = await rows.evaluateAll(
      (all, edge) => all.filter((row) => row.getBoundingClientRect().bottom <= edge).length,
      bottom,
    );
    const focused = page.getByRole('listitem').filter({ has: page.locator(':focus') });
    const placeNow = async () => Number(await focused.getAttribute('aria-posinset'));
    await page.keyboard.press('PageDown');
    const second = await placeNow();
    expect(second).toBeGreaterThan(3);
    expect(second).toBeGreaterThanOrEqual(wholly);
    expect(second).toBeLessThanOrEqual(wholly + 1);
    await expect(link(page, `Person ${second}`)).toBeFocused();
    await expect(link(page, `Person ${second}`)).toBeInViewport();
    await page.keyboard.press('PageDown');
    expect(await placeNow()).toBeGreaterThan(second);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('PageUp');
    await expect(link(page, 'Person 1')).toBeFocused();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('PageDown');
    // Far past the rows that were rendered at first; whatever goes above it leaves the focus there.
    const far = await placeNow();
    expect(far).toBeGreaterThan(20);
    await perform(page, [createIn('Met', 'Zita Prima')]);
    await expect(focused).toHaveAttribute('aria-posinset', String(far + 1));
    await expect(link(page, `Person ${far}`)).toBeFocused();
    await undo(page);
    await page.keyboard.press('End');
    await expect(link(page, 'Person 200')).toBeFocused();
    await page.keyboard.press('PageDown');
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
    // However fast the keys come, each step waits for the one before, Undo too.
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+Shift+ArrowUp');
    await page.keyboard.press('Control+z');
    await expect(status(page)).toHaveText('Undone: Person 150 moved within Met');
    await isHere('Person 150', 148);
    await page.keyboard.press('Control+z');
    await isHere('Person 150', 149);

    // Ten times as many people, and the page is no larger.
    await page.keyboard.press('Home');
    await isHere('Zoe Quaranta', 1);
    const elements = () => board.evaluate((region) => region.querySelectorAll('*').length);
    const before = await elements();
    expect(before).toBeGreaterThan(100);
    const crowd = Array.from(
      { length: 1800 },
      (_, at) => `BEGIN:VCARD\nVERSION:3.0\nFN:Guest ${at + 1}\nEND:VCARD\n`,
    );
    await importAside(page, 'crowd.vcf', crowd.join(''));
    await expect(focused).toHaveAttribute('aria-setsize', '2001');
    await expect.poll(elements).toBe(before);
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
    const { page } = await openBoard(app, fivePeople);
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
    await expectOrder(page, 'Getting to know', ['Luca Romano', ...fivePeople['Getting to know']]);
    await expect(status(page)).toHaveText('Luca Romano moved to Getting to know, 1 of 3');
    await expect(link(page, 'Luca Romano')).toBeFocused();
  });

  test('its button does the same, up and down and to the ends', async ({ app }) => {
    const { page } = await openBoard(app, fivePeople);
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
