import type { Page } from '@playwright/test';
import { defaultHost } from './app.ts';
import { openBoard, status } from './boardSteps.ts';
import { expect, test } from './fixtures.ts';

test.describe('the shell', () => {
  test('goes to every screen by its link, and past the links to the content', async ({ app }) => {
    const { page } = await openBoard(app, { Met: ['Anna Rossi'] });
    for (const name of ['Today', 'Events', 'Referrals', 'Harvest', 'Settings']) {
      const link = page.getByRole('navigation').getByRole('link', { name, exact: true });
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await expect(link).toHaveAttribute('aria-current', 'page');
      await expect(page.getByRole('main')).toBeFocused();
    }
    await expect(page).toHaveTitle('Coltiva');

    await page.getByRole('button', { name: 'Skip to the content' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('F6 goes to the message and back, and Undo is there', async ({ app }) => {
    const { page } = await openBoard(app, { Met: ['Anna Rossi'] });
    await page.keyboard.press('n');
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await page.keyboard.type('Zoe Quaranta');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Zoe Quaranta added');
    const card = page.getByRole('link', { name: 'Anna Rossi' });
    await card.focus();
    await page.keyboard.press('F6');
    const undo = page.getByRole('region', { name: 'Notifications' }).getByRole('button', {
      name: 'Undo',
    });
    await expect(undo).toBeFocused();
    await page.keyboard.press('F6');
    await expect(card).toBeFocused();
    await page.keyboard.press('F6');
    await expect(undo).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Undone: Zoe Quaranta added');
    await expect(page.getByRole('link', { name: 'Zoe Quaranta' })).toHaveCount(0);
  });

  test('what is typed in a field stays there: it is no shortcut, and Ctrl+Z takes back it alone', async ({
    app,
  }) => {
    const { page } = await openBoard(app, { Met: ['Anna Rossi'] });
    await page.keyboard.press('n');
    const name = page.getByRole('textbox', { name: 'Name' });
    await expect(name).toBeFocused();
    await page.keyboard.type('Zoe');
    await page.keyboard.press('Control+z');
    await expect(name).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'Anna Rossi' })).toBeVisible();

    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('n?m');
    await expect(page.getByRole('combobox')).toHaveValue('n?m');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    // From the first letter on, however fast they come.
    for (let round = 0; round < 5; round += 1) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('anna');
      await expect(page.getByRole('combobox')).toHaveValue('anna');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  test('what was made larger is larger the next time', async ({ app }) => {
    const first = await openBoard(app, { Met: ['Anna Rossi'] });
    const height = async (page: Page): Promise<number> =>
      (await page.getByRole('heading', { level: 1 }).boundingBox())?.height ?? 0;
    const before = await height(first.page);
    await first.page.keyboard.press('Control+k');
    await first.page.keyboard.type('zoom in');
    await first.page.keyboard.press('Enter');
    await expect.poll(() => height(first.page)).toBeGreaterThan(before * 1.05);
    const larger = await height(first.page);

    const again = await first.relaunch();
    await expect.poll(() => height(again.page)).toBeCloseTo(larger, 0);
  });

  test('every link is named and in reach in a small window, and at 200 %', async ({ app }) => {
    const { page } = await openBoard(app, { Met: ['Anna Rossi'] });
    for (const size of [
      { width: 960, height: 600 },
      // A window of 1280 by 800 at 200 % zoom.
      { width: 640, height: 400 },
      { width: 480, height: 300 },
    ]) {
      await page.setViewportSize(size);
      for (const name of ['Board', 'Today', 'Events', 'Referrals', 'Harvest', 'Settings']) {
        const link = page.getByRole('navigation').getByRole('link', { name, exact: true });
        await link.click();
        await expect(link.getByText(name)).toBeInViewport();
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `at ${size.width} by ${size.height}`).toBe(0);
    }
  });

  test('a page that crashes is opened again; the second time it is asked about', async ({
    app,
  }) => {
    test.skip(defaultHost() === 'electron', 'Playwright holds a crashed page for gone there');
    const { crashPage, answerMessage, errors } = await openBoard(app, { Met: ['Anna Rossi'] });
    const first = await crashPage();
    await expect(first.getByRole('link', { name: 'Anna Rossi' })).toBeVisible();
    await answerMessage(0);
    const second = await crashPage();
    await expect(second.getByRole('link', { name: 'Anna Rossi' })).toBeVisible();
    await second.keyboard.press('n');
    await second.keyboard.type('Bruno Verdi');
    await second.keyboard.press('Enter');
    await expect(status(second)).toHaveText('Bruno Verdi added');
    expect(errors.splice(0)).toEqual(['the page crashed']);

    // Nobody answers: it ends, rather than crash round and round.
    const browser = second.context().browser();
    const ended = new Promise((resolve) => browser?.once('disconnected', resolve));
    crashPage().catch(() => undefined);
    await ended;
  });
});
