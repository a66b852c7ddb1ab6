import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { composer, entries } from './contactSteps.ts';
import { expect, test } from './fixtures.ts';
import { pdfFonts, pdfText } from './pdf.ts';

async function openEvents(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Events' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible();
}

test('a list of attendees, pasted and from a file, is looked at and then expected', async ({
  app,
}) => {
  const { page, dataDir, answerOpen } = await app({ args: ['--demo'] });
  await openEvents(page);
  await page.getByRole('link', { name: 'Drinks at the workshop', exact: true }).click();
  const expected = page.getByRole('list', { name: 'Who is expected' }).getByRole('listitem');
  await expect(expected).toHaveCount(4);
  await page.getByRole('button', { name: 'From a list' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add from a list' });
  const list = dialog.getByRole('textbox', { name: 'The list' });
  await expect(list).toBeFocused();
  await dialog.getByRole('button', { name: 'Read the list' }).click();
  await expect(list).toHaveAccessibleDescription(/There is nobody in this list/);
  await expect(list).toBeFocused();

  const file = path.join(dataDir, 'attendees.csv');
  await writeFile(file, 'Nome;E-mail\nUgo Neri;ugo@neri.example\n');
  await answerOpen([file]);
  await dialog.getByRole('button', { name: 'Choose a file' }).click();
  await expect(dialog.getByRole('list', { name: 'Not in your journal' })).toContainText('Ugo Neri');
  await dialog.getByRole('button', { name: 'Back' }).click();

  await list.fill('1. gatti, stefano\n2. Ugo Neri <ugo@neri.example>\n3. Eva Blu\n---');
  await dialog.getByRole('button', { name: 'Read the list' }).click();
  await expect(dialog.getByRole('checkbox', { name: 'Stefano Gatti' })).toBeChecked();
  const newcomer = dialog.getByRole('checkbox', { name: 'Ugo Neri' });
  // Whoever is only a name on a list becomes a contact when asked for, and not before.
  await expect(newcomer).not.toBeChecked();
  await expect(dialog).toContainText('line 4: ---');
  await newcomer.press('Space');
  await dialog.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(expected).toHaveCount(6);
  await expect(expected.filter({ hasText: 'Ugo Neri' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(expected).toHaveCount(4);

  // A note says which event it is about.
  await expected.getByRole('link', { name: 'Omar Haddad' }).click();
  await composer(page).fill('Tiles in three weeks.');
  await page.getByRole('radio', { name: 'Event' }).check();
  const event = page.getByRole('combobox', { name: 'Event' });
  const drinks = event.getByRole('option', { name: /^Drinks at the workshop/ });
  await event.selectOption((await drinks.textContent()) ?? '');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(entries(page).first()).toContainText('Drinks at the workshop');
});

test('plan an event, choose who is expected, and save the sheet as PDF', async ({ app }) => {
  const { page, dataDir, answerSave } = await app({ args: ['--demo'] });
  await openEvents(page);
  await page.getByRole('button', { name: 'New event' }).click();

  const dialog = page.getByRole('dialog', { name: 'New event' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveAccessibleDescription(
    'Give the event a title.',
  );
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Winter breakfast <b>&');
  await dialog.getByRole('textbox', { name: 'Place' }).fill('Hotel Sole');
  await dialog.getByLabel('Day').fill('2099-01-15');
  await dialog.getByLabel('Start').fill('07:30');
  await dialog.getByRole('textbox', { name: 'Intention' }).fill('Two real conversations.');
  await dialog.getByRole('button', { name: 'Save' }).click();

  await expect(
    page.getByRole('heading', { level: 1, name: 'Winter breakfast <b>&' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Choose people' }).click();
  const picker = page.getByRole('dialog', { name: 'Who is expected?' });
  const search = picker.getByRole('searchbox', { name: 'Search people' });
  const expected = ['Stefano Gatti', 'Aylin Kaya', 'Chiara Riva', 'Greta Hofer', 'Irene Galassi'];
  for (const name of expected) {
    await search.fill(name.toLowerCase());
    await search.press('Enter');
  }
  await expect(picker.getByRole('status')).toHaveText('5 chosen');
  await picker.getByRole('button', { name: 'Done' }).click();
  await expect(
    page.getByRole('list', { name: 'Who is expected' }).getByRole('listitem'),
  ).toHaveCount(5);

  await page.getByRole('button', { name: 'Prep sheet' }).click();
  await expect(page.getByRole('figure', { name: /Page 1 of/ })).toBeVisible();
  const file = path.join(dataDir, 'sheet.pdf');
  await answerSave(file);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByRole('status').getByText('Saved as sheet.pdf')).toBeVisible();

  const text = await pdfText(file);
  // Partners and introductions name some of them once more.
  for (const name of expected) expect(text).toContain(name);
  expect(text).toContain('Winter breakfast <b>&');
  expect(text).toMatch(/Thursday,? 15 January 2099/);
  expect(text).toContain('Two real conversations.');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const fonts = await pdfFonts(file);
  expect(fonts.length).toBeGreaterThan(1);
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
});

test('an event with nobody still prints, and a deleted one comes back', async ({ app }) => {
  const { page } = await app({ args: ['--demo'] });
  await openEvents(page);
  await page.getByRole('button', { name: 'New event' }).click();
  const dialog = page.getByRole('dialog', { name: 'New event' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Empty room');
  // An end before the start is the next day.
  await dialog.getByLabel('End').fill('06:00');
  await expect(dialog.getByLabel('End')).toHaveAccessibleDescription('the next day');
  await dialog.getByRole('spinbutton', { name: 'Talk with, at most' }).fill('0');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(
    dialog.getByRole('spinbutton', { name: 'Talk with, at most' }),
  ).toHaveAccessibleDescription(/whole number/);
  await dialog.getByRole('spinbutton', { name: 'Talk with, at most' }).fill('3');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Prep sheet' }).click();
  await expect(page.getByRole('figure').first()).toContainText('Nobody you know is expected');
  await page.getByRole('link', { name: 'Back to the event' }).click();

  await page.getByRole('button', { name: 'Delete event' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Empty room' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Empty room', exact: true })).toBeVisible();
});

test('who was met is kept, also after a restart', async ({ app }) => {
  const first = await app();
  const begin = first.page.getByRole('button', { name: /Start empty|empty journal/i });
  await begin.click();
  await expect(first.page.getByRole('navigation')).toBeVisible();
  await first.page.keyboard.press('n');
  const contact = first.page.getByRole('dialog');
  await contact.getByRole('textbox', { name: 'Name' }).first().fill('Nora Quinn');
  await contact.getByRole('button', { name: 'Save', exact: true }).click();
  await openEvents(first.page);
  await first.page.getByRole('button', { name: 'New event' }).first().click();
  const dialog = first.page.getByRole('dialog', { name: 'New event' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Coffee');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await first.page.getByRole('button', { name: 'Choose people' }).click();
  await first.page.getByRole('checkbox', { name: 'Nora Quinn' }).check();
  await first.page.getByRole('button', { name: 'Done' }).click();
  await first.page.getByRole('checkbox', { name: 'Met Nora Quinn' }).check();
  await expect(first.page.getByRole('checkbox', { name: 'Met Nora Quinn' })).toBeChecked();
  // The tick shows what was asked for; a new page shows what the journal holds.
  await first.page.reload();
  await expect(first.page.getByRole('checkbox', { name: 'Met Nora Quinn' })).toBeChecked();
  await first.kill();

  const { page } = await app({ dataDir: first.dataDir });
  await openEvents(page);
  await page.getByRole('link', { name: 'Coffee', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Met Nora Quinn' })).toBeChecked();
});

test('one event more says who would be dropped, and an old one asks whether it was worth it', async ({
  app,
}) => {
  const { page } = await app({ args: ['--demo'] });
  await openEvents(page);
  await page.getByRole('button', { name: 'New event' }).click();
  const dialog = page.getByRole('dialog', { name: 'New event' });
  await expect(dialog).toContainText('these would be dropped');
  await dialog.getByRole('button', { name: 'Give them a day first' }).click();
  // What was done has the focus of the button that is gone.
  await expect(dialog.getByText(/have new days, at the pace you really keep/)).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Weekly coffee');
  await dialog.getByLabel('Day').fill('2099-03-02');
  await dialog.getByRole('combobox', { name: 'Repeat' }).selectOption('Every week');
  await dialog.getByRole('spinbutton', { name: 'How many times' }).fill('3');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'All events' }).click();
  await expect(page.getByRole('link', { name: 'Weekly coffee', exact: true })).toHaveCount(3);

  await page.getByRole('link', { name: 'Alumni dinner', exact: true }).click();
  const quarter = page.getByRole('table', { name: 'After 90 days' });
  await expect(quarter.getByRole('row', { name: /^met/ })).toContainText('1');
  const keep = page.getByRole('button', { name: 'Keep going' });
  await keep.click();
  await expect(keep).toHaveAttribute('aria-pressed', 'true');
});
