import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { column, dragTo, link, pointIn } from './boardSteps.ts';
import { expect, test } from './fixtures.ts';
import { pdfText } from './pdf.ts';

const connections = fileURLToPath(new URL('files/Connections.csv', import.meta.url));

async function writeNote(page: Page, name: string, note: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Board' }).click();
  await link(page, name).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('textbox', { name: 'New note' }).fill(note);
  await page.getByRole('switch', { name: 'May be printed' }).check();
  await page.getByRole('textbox', { name: 'New note' }).press('Control+Enter');
  // In the journal's timeline stands only what is on the disk.
  await expect(page.getByRole('list', { name: 'Journal' })).toContainText(note);
  await expect(page.getByRole('list', { name: 'Journal' })).toContainText('may be printed');
}

/** What the whole is for: the people one has, moved, written about, met again, on paper. */
test('the whole journey on real input', async ({ app }) => {
  const first = await app();
  let { page } = first;
  await first.answerOpen([connections]);
  await page.getByRole('button', { name: /Bring in the people you know/ }).click();
  const preview = page.getByRole('dialog', { name: 'Import contacts' });
  await expect(preview).toContainText('Marta Bellini');
  await preview.getByRole('button', { name: /^Import \d+ people/ }).click();
  await expect(column(page, 'Met').getByRole('link', { name: 'Marta Bellini' })).toBeVisible();

  await dragTo(page, 'Marta Bellini', await pointIn(column(page, 'Getting to know'), 0.2));
  await expect(
    column(page, 'Getting to know').getByRole('link', { name: 'Marta Bellini' }),
  ).toBeVisible();
  await dragTo(page, 'Giorgio Ferri', await pointIn(column(page, 'Trusted'), 0.2));
  await page.getByLabel('Why now').press('Enter');
  await expect(column(page, 'Trusted').getByRole('link', { name: 'Giorgio Ferri' })).toBeVisible();
  await column(page, 'Met').getByRole('link', { name: 'Aylin Kaya' }).focus();
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect(
    column(page, 'Getting to know').getByRole('link', { name: 'Aylin Kaya' }),
  ).toBeFocused();

  const notes = {
    'Marta Bellini': 'Looks for startups at their first accounts.',
    'Giorgio Ferri': 'Opens a second shop in spring.',
    'Aylin Kaya': 'Wants to meet surveyors.',
  };
  for (const [name, note] of Object.entries(notes)) await writeNote(page, name, note);
  await first.kill();

  const second = await app({ dataDir: first.dataDir });
  ({ page } = second);
  await page.getByRole('navigation').getByRole('link', { name: 'Events' }).click();
  await page.getByRole('button', { name: 'New event' }).click();
  const dialog = page.getByRole('dialog', { name: 'New event' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Chapter breakfast');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Choose people' }).click();
  for (const name of Object.keys(notes)) {
    await page.getByRole('searchbox', { name: 'Search people' }).fill(name);
    await page.getByRole('checkbox', { name }).check();
  }
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Prep sheet' }).click();
  await expect(page.getByRole('figure').first()).toContainText('Chapter breakfast');
  const file = path.join(second.dataDir, 'breakfast.pdf');
  await second.answerSave(file);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByRole('status').getByText('Saved as breakfast.pdf')).toBeVisible();
  const text = await pdfText(file);
  for (const [name, note] of Object.entries(notes)) {
    expect(text).toContain(name);
    // In a narrow column the words stand on several lines beside other columns.
    for (const word of note.split(' ')) expect(text).toContain(word);
  }
});
