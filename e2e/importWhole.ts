import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { App } from './app.ts';
import { expect } from './fixtures.ts';

/** From the first screen to a journal made of an export of everything, through the window. */
export async function importWhole(
  { page, dataDir, answerOpen }: Pick<App, 'page' | 'dataDir' | 'answerOpen'>,
  text: string,
): Promise<void> {
  await page.getByRole('button', { name: 'Start with an empty journal' }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
  const file = path.join(dataDir, 'everything.json');
  await writeFile(file, text);
  await answerOpen([file]);
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  await page
    .getByRole('button', { name: /Import/ })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Restore|Import/ })
    .last()
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
