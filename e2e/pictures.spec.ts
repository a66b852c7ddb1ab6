import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/**
 * The pictures of the README, of the app as it is. `npm run pictures` puts them into
 * docs/pictures.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'docs', 'pictures');

/** In both themes. */
async function pictures(page: Page, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await picture(page, `${name}-${theme}`);
  }
}

async function picture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  const taken = await page.screenshot({
    path: path.join(folder, `${name}.png`),
    animations: 'disabled',
  });
  // A window that shows nothing compresses to next to nothing.
  expect(taken.byteLength).toBeGreaterThan(20_000);
}

test('pictures of the screens', async ({ app }) => {
  const { page } = await app({ args: ['--demo'] });
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole('list', { name: 'Met' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Referral partner' })).toContainText(
    'Davide Moretti',
  );
  await pictures(page, 'board');

  await page.getByRole('list', { name: 'Getting to know' }).getByText('Luca Romano').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Luca Romano' })).toBeVisible();
  await expect(page.getByText('Looks for jobs of').first()).toBeVisible();
  await pictures(page, 'contact');

  await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await pictures(page, 'today');

  await page.getByRole('navigation').getByRole('link', { name: 'Events' }).click();
  await page
    .getByRole('list', { name: 'Ahead' })
    .getByRole('link', { name: 'Prep sheet' })
    .first()
    .click();
  await expect(page.getByRole('figure', { name: /Page 1 of/ })).toContainText('Marta Bellini');
  await pictures(page, 'prep-sheet');
});
