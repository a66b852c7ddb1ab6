import type { Page } from '@playwright/test';
import { addDays, localDay } from '../shared/domain/day.ts';
import { idOf, link, openBoard, perform, status } from './boardSteps.ts';
import { composer, entries, goTo, heading, saved, write } from './contactSteps.ts';
import { expect, test } from './fixtures.ts';
import { importWhole } from './importWhole.ts';
import { nameOf, roomfuls } from './roomfuls.ts';

const today = (): string => localDay(new Date());

test('somebody named in a note has it in their journal too', async ({ app }) => {
  const { page } = await openBoard(app, {
    Met: ['Anna Rossi', 'Luca Romano', { name: 'Elena Villa', tags: ['Building sites'] }],
  });
  await goTo(page, 'Anna Rossi');
  await composer(page).pressSequentially('She works with @luc');
  await expect(page.getByRole('option', { name: 'Luca Romano' })).toBeVisible();
  await page.keyboard.press('Enter');
  // The field’s own undo takes back what was put in, and offers it again.
  await page.keyboard.press('Control+z');
  await expect(composer(page)).toHaveValue('She works with @luc');
  await expect(page.getByRole('option', { name: 'Luca Romano' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('on two sites. #building-sites');
  await expect(composer(page)).toHaveValue(
    'She works with @Luca Romano on two sites. #building-sites',
  );
  await page.keyboard.press('Control+Enter');
  await entries(page).first().getByRole('link', { name: '@Luca Romano' }).click();
  await expect(heading(page, 'Luca Romano')).toBeVisible();
  const entry = entries(page).filter({ hasText: 'Named in a note' });
  await expect(entry).toContainText('She works with @Luca Romano on two sites.');
  await entry.getByRole('link', { name: 'About Anna Rossi' }).click();
  await expect(heading(page, 'Anna Rossi')).toBeVisible();

  // Whoever is deleted is a name and no link; a tag leads to those who carry it.
  await perform(page, [{ type: 'contact.delete', input: { id: idOf('Luca Romano') } }]);
  await expect(entries(page).first()).toContainText('@Luca Romano');
  await expect(entries(page).first().getByRole('link', { name: '@Luca Romano' })).toHaveCount(0);
  await entries(page).first().getByRole('link', { name: '#building-sites' }).click();
  await expect(
    page.getByRole('list', { name: 'Met', exact: true }).getByRole('listitem'),
  ).toHaveText([/Elena Villa/]);

  // Carried by nobody any more, it leaves an empty board, and the way back.
  await perform(page, [
    {
      type: 'contact.edit',
      input: { id: idOf('Elena Villa'), details: { tags: [] } },
    },
  ]);
  await expect(page.getByText('Nobody here for this filter.')).toHaveCount(4);
  await page.getByRole('button', { name: 'Show everybody' }).press('Enter');
  await expect(link(page, 'Anna Rossi')).toBeFocused();
  // From then on it leads to the notes that say it.
  await goTo(page, 'Anna Rossi');
  const tag = entries(page).first().getByRole('link', { name: '#building-sites' });
  await tag.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Search and commands' })).toHaveValue(
    '#building-sites',
  );
  await expect(page.getByRole('option')).toHaveText([/on two sites\. #building-sites.*Anna Rossi/]);
  await page.keyboard.press('Escape');
  await expect(tag).toBeFocused();
});

test('a note that a crash interrupted is offered again, and gone on with', async ({ app }) => {
  const first = await openBoard(app, { Met: ['Anna Rossi'] });
  await goTo(first.page, 'Anna Rossi');
  await composer(first.page).fill('Moves in March, because');
  await expect(saved(first.page)).toBeVisible();
  await first.kill();
  const { page } = await first.relaunch();
  await expect(status(page)).toContainText('You were writing a note about Anna Rossi.');
  await goTo(page, 'Anna Rossi');
  const offer = page.getByRole('region', { name: 'Unfinished note' });
  await expect(offer).toContainText('Moves in March, because');
  await offer.getByRole('button', { name: 'Go on writing' }).click();
  await expect(composer(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' the rent ends.');
  await page.keyboard.press('Control+Enter');
  await expect(composer(page)).toHaveValue('');
  await expect(offer).toBeHidden();
  await expect(entries(page).first()).toContainText('Moves in March, because the rent ends.');
  await expect(entries(page).filter({ hasText: 'Moves in March' })).toHaveCount(1);
});

test('what a note said before is kept, and can be brought back', async ({ app }) => {
  const { page } = await openBoard(app, { Met: ['Anna Rossi'] });
  await goTo(page, 'Anna Rossi');
  await write(page, 'Two rooms to furnish.');
  const note = entries(page).first();
  await expect(note.getByRole('button', { name: /^Earlier wordings/ })).toBeHidden();
  await note.getByRole('button', { name: /^Edit note/ }).click();
  await page.getByRole('textbox', { name: 'Text of the note' }).fill('Three rooms.');
  await page.keyboard.press('Control+Enter');
  await expect(note).toContainText('Three rooms.');
  await note.getByRole('button', { name: /^Earlier wordings/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Earlier wordings' });
  await expect(dialog.getByRole('listitem')).toHaveText(/Two rooms to furnish\./);
  await dialog.getByRole('button', { name: 'Bring this wording back' }).click();
  await expect(note).toContainText('Two rooms to furnish.');

  // Two windows’ worth of edits: what was written over here stands among the wordings.
  await note.getByRole('button', { name: /^Edit note/ }).click();
  const field = page.getByRole('textbox', { name: 'Text of the note' });
  const id = ((await field.getAttribute('id')) ?? '').replace('note-', '');
  await field.fill('Mine, at first.');
  await expect(saved(page)).toBeVisible();
  await perform(page, [
    { type: 'note.edit', input: { id, text: 'Theirs.', sitting: 'another-window' } },
  ]);
  await field.fill('Mine, in the end.');
  await page.keyboard.press('Control+Enter');
  await expect(note).toContainText('Mine, in the end.');
  await note.getByRole('button', { name: /^Earlier wordings/ }).click();
  const said = dialog.getByRole('listitem');
  await expect(said.first()).toContainText('Theirs.');
  await expect(said.nth(1)).toContainText('Mine, at first.');
});

test('an introduction stands in both journals, with what became of it', async ({ app }) => {
  const { page } = await openBoard(app, { Met: ['Anna Rossi', 'Luca Romano'] });
  await goTo(page, 'Anna Rossi');
  await page.keyboard.press('i');
  const dialog = page.getByRole('dialog', { name: 'Introduction of Anna Rossi' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Choose the other person.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Put in touch with' }).fill('luc');
  await page.getByRole('option', { name: 'Luca Romano' }).click();
  await dialog
    .getByRole('textbox', { name: 'Why they should know each other' })
    .fill('He wires, she designs.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await goTo(page, 'Luca Romano');
  const entry = entries(page).filter({ hasText: 'Introduction' });
  await expect(entry).toContainText('Put in touch with Anna Rossi');
  await expect(entry).toContainText('not known yet');
  await entry.getByRole('button', { name: 'Edit introduction to Anna Rossi' }).click();
  const edit = page.getByRole('dialog', { name: 'Introduction of Luca Romano' });
  await edit.getByRole('combobox', { name: 'What became of it' }).selectOption('working');
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(entry).toContainText('they work together');
  await goTo(page, 'Anna Rossi');
  await expect(entries(page).filter({ hasText: 'they work together' })).toHaveCount(1);
});

test('ten thousand notes on one person: what is in sight is laid out; by day, kind and keys', async ({
  app,
}) => {
  const coltiva = await app();
  const { page } = coltiva;
  const written = Array.from({ length: 10_000 }, (_, index) => ({
    on: addDays(today(), -1 - Math.floor(index / 10)),
    text: `Entry number ${index}.`,
  }));
  await importWhole(coltiva, roomfuls([1], written));
  await goTo(page, nameOf(1));
  await expect(entries(page).first()).toHaveAttribute('aria-setsize', '10001');
  await expect(entries(page).nth(1)).toContainText('Entry number');
  expect(await entries(page).count()).toBeLessThan(200);

  const day = addDays(today(), -501);
  await page.getByLabel('Go to the day').fill(day);
  const there = entries(page).filter({ has: page.locator(`time[datetime="${day}"]`) });
  await expect(there.first()).toBeInViewport();
  await expect(there.filter({ hasText: /Entry number 500\d\./ }).first()).toBeVisible();
  expect(await entries(page).count()).toBeLessThan(200);

  // Everything by keys: Enter goes to the day, the arrows on, the ends, and back.
  const focused = page.locator('[aria-posinset]:focus');
  const place = (index: number) => expect(focused).toHaveAttribute('aria-posinset', `${index}`);
  await expect(page.getByLabel('Go to the day')).toBeFocused();
  await page.keyboard.press('Enter');
  await place(5002);
  await page.keyboard.press('ArrowDown');
  await place(5003);
  await page.keyboard.press('End');
  await place(10_001);
  await expect(focused).toBeInViewport();
  await expect(focused).toContainText('Entry number');
  await page.keyboard.press('Home');
  await place(1);
  // Where one was stays laid out, and everything in its place, however far the page is scrolled.
  await page.locator('[data-scroller]').evaluate((scroller) => scroller.scrollBy(0, 90_000));
  await expect(focused).not.toBeInViewport();
  await expect(
    entries(page)
      .filter({ hasText: /number (8|9|10|11)\d\d\./ })
      // Some are laid out above what is in sight.
      .nth(13),
  ).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await place(2);
  await expect(focused).toContainText('Entry number');
  await page.keyboard.press('Tab');
  const control = page.locator(':focus');
  await expect(control).toHaveAccessibleName(/^Edit note/);
  await expect(control.locator('..')).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And more.');
  await page.keyboard.press('Control+Enter');
  await expect(control).toHaveAccessibleName(/^Edit note/);
  await page.keyboard.press('Shift+Tab');
  await expect(control).toHaveAccessibleName(/^Earlier wordings/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Earlier wordings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(control).toHaveAccessibleName(/^Earlier wordings/);
  for (const _ of ['Edit', 'Delete']) await page.keyboard.press('Tab');
  await expect(control).toHaveAccessibleName(/^Delete note/);
  await page.keyboard.press('Enter');
  await place(2);
  await expect(focused).toHaveAttribute('aria-setsize', '10000');

  // The tools and the entries follow one another; J leads back from anywhere on the page.
  await page.getByRole('combobox', { name: 'Show' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Go to the day')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Sta');
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText('Added');
  await page.getByRole('link', { name: 'Board' }).focus();
  await page.keyboard.press('j');
  await place(1);
});

test('a template begins a note, and one of one’s own is offered beside it', async ({ app }) => {
  const { page } = await openBoard(app, { Met: ['Anna Rossi'] });
  await goTo(page, 'Anna Rossi');
  const choose = async (item: string): Promise<void> => {
    await page.getByRole('button', { name: 'Template', exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await choose('Edit templates…');
  await page.getByRole('button', { name: 'New template' }).click();
  const form = page.getByRole('dialog', { name: 'Template', exact: true });
  await form.getByRole('textbox', { name: 'Name' }).fill('Site visit');
  await form.getByRole('textbox', { name: 'Words' }).fill('**On site**\n\n- [ ] ');
  await form.getByRole('button', { name: 'Save' }).click();
  await page
    .getByRole('dialog', { name: 'Templates' })
    .getByRole('button', { name: 'Close' })
    .click();
  await choose('Site visit');
  await expect(composer(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(composer(page)).toHaveValue('');
  await choose('Site visit');
  await expect(composer(page)).toHaveValue('**On site**\n\n- [ ] ');
  await page.keyboard.type('Dust everywhere.');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('send the plan tomorrow');
  await page.getByRole('checkbox', { name: 'I talked about what I sell' }).check();
  await page.keyboard.press('Control+Enter');
  const note = entries(page).first();
  await expect(note.getByRole('strong')).toHaveText('On site');
  await expect(note).toContainText('Dust everywhere.');
  await expect(note).toContainText('you talked about what you sell');
  await expect(page.getByRole('region', { name: 'What is due' })).toContainText('send the plan');
});

test('a photo is chosen, shown, kept in the journal and removed', async ({ app }) => {
  const first = await openBoard(app, { Met: ['Anna Rossi'] });
  await goTo(first.page, 'Anna Rossi');
  const picture = await first.page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 900;
    canvas.height = 300;
    canvas.getContext('2d')?.fillRect(0, 0, 450, 300);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  const shown = (page: Page) => page.getByRole('main').locator('header img');
  const size = (page: Page) =>
    shown(page).evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0));
  await first.page.locator('input[type=file][accept="image/*"]').setInputFiles({
    name: 'anna.png',
    mimeType: 'image/png',
    buffer: Buffer.from(picture, 'base64'),
  });
  await expect.poll(() => size(first.page)).toBe(320);
  const { page } = await first.relaunch();
  await goTo(page, 'Anna Rossi');
  await expect.poll(() => size(page)).toBe(320);
  await page.locator('input[type=file][accept="image/*"]').setInputFiles({
    name: 'no.png',
    mimeType: 'image/png',
    buffer: Buffer.from('no picture'),
  });
  await expect(page.getByRole('alert')).toContainText('not a picture');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Remove the photo' }).click();
  await expect(page.getByRole('button', { name: 'Add a photo' })).toBeVisible();

  // A picture that was copied elsewhere is pasted anywhere on the page.
  await page.evaluate((data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
    document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }));
  }, picture);
  await expect.poll(() => size(page)).toBe(320);
  await page.getByRole('navigation').getByRole('link', { name: 'Board' }).click();
  await expect(page.getByRole('list', { name: 'Met', exact: true }).locator('img')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('anna');
  const found = page.getByRole('group', { name: 'People' }).getByRole('option');
  await expect(found).toHaveText([/Anna Rossi/]);
  await expect(found.locator('img')).toBeVisible();
});

test('the search writes a note about somebody', async ({ app }) => {
  const { page } = await openBoard(app, { Met: ['Anna Rossi', 'Luca Romano'] });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('note about luca');
  await expect(page.getByRole('option', { name: 'Note about Luca Romano' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Note about Luca Romano' })).toBeVisible();
  await page.keyboard.type('Back on Monday.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await goTo(page, 'Luca Romano');
  await expect(entries(page).first()).toContainText('Back on Monday.');
});
