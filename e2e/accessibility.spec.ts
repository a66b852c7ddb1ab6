import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, test } from './fixtures.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
type Theme = 'light' | 'dark';
/** The rules that a theme can break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds serious or worse, each with the elements it is about. */
async function seriousViolations(
  page: Page,
  rules: readonly string[] | null,
): Promise<readonly string[]> {
  // Colours are judged as they are once nothing moves any more.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(axeSource);
  const results = await page.evaluate(
    async (only) => {
      const options: RunOptions = { resultTypes: ['violations'], ...(only && { runOnly: only }) };
      const { axe } = window as unknown as {
        axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
      };
      return axe.run(document, options);
    },
    rules && [...rules],
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

/** In both themes: everything in the one, what colours can break in the other. */
async function expectAccessible(page: Page, screen: string): Promise<void> {
  await setTheme(page, 'dark');
  expect(await seriousViolations(page, colourRules), `${screen}, dark`).toEqual([]);
  await setTheme(page, 'light');
  expect(await seriousViolations(page, null), `${screen}, light`).toEqual([]);
}

/** Not the screen that was left. */
async function expectShown(page: Page, link: string): Promise<void> {
  await expect(
    page.getByRole('navigation').getByRole('link', { name: link, exact: true }),
  ).toHaveAttribute('aria-current', 'page');
}

async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

test('every screen of the sample is accessible', async ({ app }) => {
  const { page } = await app({ args: ['--demo'] });
  const goTo = async (link: string): Promise<void> => {
    await page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click();
    await expectShown(page, link);
  };

  await expect(page.getByRole('list', { name: 'Trusted' })).toContainText('Elena Villa');
  await expectAccessible(page, 'board');
  for (const screen of ['Today', 'Referrals', 'Harvest', 'Settings', 'Events']) {
    await goTo(screen);
    await expectAccessible(page, screen);
  }
  const ahead = page.getByRole('list', { name: 'Ahead' });
  await ahead.getByRole('link').first().click();
  await expect(ahead).toBeHidden();
  await expectAccessible(page, 'event');

  await goTo('Events');
  await ahead.getByRole('link', { name: 'Prep sheet' }).first().click();
  await expect(page.getByRole('figure', { name: /Page 1 of/ })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page, 'prep sheet');

  await goTo('Board');
  await page.getByRole('list', { name: 'Trusted' }).getByText('Elena Villa').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Elena Villa' })).toBeVisible();
  await expectAccessible(page, 'contact');
});

test('dialogs and messages are accessible', async ({ app }) => {
  const { page } = await app({ args: ['--demo'] });
  await expect(page.getByRole('list', { name: 'Trusted' })).toContainText('Elena Villa');
  const dialogs = [
    ['Control+k', 'Search and commands'],
    ['n', 'New contact'],
    ['?', 'Keyboard shortcuts'],
  ] as const;
  for (const [key, name] of dialogs) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    if (key === 'n') await page.keyboard.press('Enter');
    await expectAccessible(page, name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }

  await page.getByRole('link', { name: 'Referrals', exact: true }).click();
  await page.getByRole('button', { name: 'Record a referral' }).click();
  await expect(page.getByRole('dialog', { name: 'Record a referral' })).toBeVisible();
  await expectAccessible(page, 'referral');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page
    .getByRole('button', { name: /^Done:/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expectAccessible(page, 'toast');
});

test('the screens before there is a journal are accessible', async ({ app }) => {
  const first = await app();
  await expect(first.page.getByRole('heading', { name: 'Welcome to Coltiva' })).toBeVisible();
  await expectAccessible(first.page, 'first run');

  await first.answerOpen([fileURLToPath(new URL('files/contacts-3.0.vcf', import.meta.url))]);
  await first.page.getByRole('button', { name: 'Bring in the people you know' }).click();
  const preview = first.page.getByRole('dialog', { name: 'Import contacts' });
  await expect(preview.getByRole('button', { name: /^Import \d+ people$/ })).toBeFocused();
  await expectAccessible(first.page, 'import');
  await first.page.keyboard.press('Escape');

  const met = first.page.getByRole('list', { name: 'Met', exact: true });
  await expect(met).toBeVisible();
  await expectAccessible(first.page, 'empty board');
  for (const screen of ['Today', 'Events', 'Referrals', 'Harvest']) {
    await first.page.getByRole('link', { name: screen, exact: true }).click();
    await expectShown(first.page, screen);
    await expectAccessible(first.page, `empty ${screen}`);
  }
  await first.close();
  writeFileSync(path.join(first.dataDir, 'coltiva.json'), '{ "format": ');
  const broken = await first.relaunch();
  await expect(
    broken.page.getByRole('heading', { name: 'Your journal could not be opened' }),
  ).toBeVisible();
  await expectAccessible(broken.page, 'trouble');
});
