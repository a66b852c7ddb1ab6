import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pdfPaper } from './pdf.ts';

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

/** Files in a folder that hold a PDF, whatever their names. */
async function pdfsIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const handle = await open(file);
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    await handle.close();
    if (buffer.toString('latin1') === '%PDF') found.push(file);
  }
  return found;
}

const pages = (page: Page, name: string) => page.getByRole('region', { name });
const first = (page: Page) => page.getByRole('figure', { name: /^Page 1 of/ });

test('papers from their buttons, chosen and turned by keyboard, and nothing left behind', async ({
  app,
}) => {
  // A long journey: machines are shared and noisy.
  test.setTimeout(300_000);
  const temporary = await mkdtemp(path.join(tmpdir(), 'coltiva-'));
  const { page, dataDir, answerSave, close } = await app({
    args: ['--demo'],
    env: { TMPDIR: temporary },
  });

  // One's own side of a 1-2-1.
  await goTo(page, 'Settings');
  await page.getByRole('textbox', { name: 'Goals' }).fill('Three palaces by autumn');
  await goTo(page, 'Board');
  await page.getByRole('link', { name: 'Luca Romano' }).first().click();
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Print the sheet for a 1-2-1' }).click();
  await expect(first(page)).toContainText('Three palaces by autumn');
  await expect(first(page)).toContainText('Luca Romano');

  // Ctrl+P on a person's page, with the list of the notes that will be on it.
  await page.getByRole('link', { name: 'Back to the person' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Luca Romano' })).toBeVisible();
  await page.locator('main').focus();
  await page.keyboard.press('Control+p');
  const notes = page.getByRole('list', { name: 'Private notes on this paper' });
  await expect(notes.getByRole('listitem')).toHaveCount(1);

  await goTo(page, 'Referrals');
  await page.getByRole('button', { name: 'Print…' }).click();
  await expect(first(page)).toContainText('Referrals given');

  // The prep sheet, its choices by keyboard.
  await goTo(page, 'Events');
  await page.getByRole('link', { name: 'Prep sheet' }).first().click();
  await expect(first(page)).toContainText('Luca Romano');
  await expect(page.getByRole('combobox', { name: 'Paper', exact: true })).toHaveValue('letter');
  const sheet = pages(page, 'Prep sheet');
  await sheet.focus();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('status')).toContainText('Page 2 of 2');
  await expect(page.getByRole('figure', { name: 'Page 2 of 2' })).toBeInViewport();
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('status')).toContainText('Page 1 of 2');
  const picture = first(page).locator('canvas');
  const before = await picture.evaluate((canvas) => canvas.clientWidth);
  await page.getByRole('button', { name: 'Larger' }).press('Enter');
  await expect.poll(() => picture.evaluate((canvas) => canvas.clientWidth)).toBeGreaterThan(before);

  // Five cards run over the second side by a few lines: they are set tighter, on one leaf.
  const people = page.getByRole('combobox', { name: 'People to see again' });
  await people.selectOption('5');
  await expect(page.getByRole('figure', { name: 'Page 1 of 2' })).toContainText(
    /5 people to focus on/,
  );
  await people.selectOption('3');

  const choice = page.getByRole('group', { name: 'On the sheet' });
  await choice.getByRole('button', { name: 'My 30 seconds: further up' }).press('Enter');
  await choice.getByRole('button', { name: 'My 30 seconds: further up' }).press('Enter');
  await choice.getByRole('checkbox', { name: 'To bring with you' }).press('Space');
  await expect(first(page)).not.toContainText('To bring with you');
  await page.getByRole('combobox', { name: 'Sides of paper' }).selectOption('One side');
  await expect(page.getByRole('figure', { name: 'Page 1 of 1' })).toContainText(
    /I am Matteo.*Who else will be there.*Paolo Conti/s,
  );
  await people.selectOption('2');
  await expect(first(page)).toContainText('2 people to focus on');
  for (const section of ['People to see again', 'Who else will be there']) {
    await choice.getByRole('checkbox', { name: section }).press('Space');
  }
  await expect(notes).toHaveCount(0);
  const pitch = page.getByRole('textbox', { name: 'My 30 seconds' });
  await pitch.fill('Doors that close.');
  await pitch.blur();
  await expect(first(page)).toContainText('Doors that close.');

  // Cancelled, then saved on the other paper.
  await answerSave(null);
  const save = page.getByRole('button', { name: 'Save as PDF' });
  await save.click();
  // Enabled again when the dialog has been answered and all that follows from it is done.
  await expect(save).toBeEnabled();
  await expect(page.getByText(/^Saved as/)).toHaveCount(0);
  await expect(page.getByRole('alert')).toBeEmpty();
  expect(await pdfsIn(dataDir)).toEqual([]);
  await page.getByRole('combobox', { name: 'Paper', exact: true }).selectOption('A4');
  await expect(first(page)).toContainText('Doors that close.');
  const file = path.join(dataDir, 'sheet.pdf');
  await answerSave(file);
  await save.click();
  await expect(page.getByRole('status').getByText('Saved as sheet.pdf')).toBeVisible();
  expect(await pdfPaper(file)).toEqual({ width: 595, height: 842 });

  await goTo(page, 'Settings');
  await expect(page.getByRole('textbox', { name: 'My 30 seconds' })).toHaveValue(
    'Doors that close.',
  );
  await close();
  expect(await pdfsIn(temporary)).toEqual([]);
  expect(await pdfsIn(dataDir)).toEqual([file]);
  await rm(temporary, { recursive: true });
});
