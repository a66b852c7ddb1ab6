import { expect, test } from './fixtures.ts';
import { coltiva } from './startProgram.ts';

test.describe('first run', () => {
  test('welcomes in the language of the system and says where the journal will be', async ({
    app,
  }) => {
    const { page, dataDir } = await app({ lang: 'it' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Ti diamo il benvenuto in Coltiva',
    );
    await expect(page.getByText('Tutto resta su questo computer')).toContainText(dataDir);
    await expect(page.locator('html')).toHaveAttribute('lang', /^it\b/);

    await page.getByRole('radio', { name: 'English' }).check();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Coltiva');
    await expect(page.locator('html')).toHaveAttribute('lang', /^en\b/);
  });

  test('starts an empty journal by the keyboard, once', async ({ app }) => {
    const { page, relaunch } = await app();
    await page.getByRole('button', { name: 'Start with an empty journal' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Met', exact: true })).toBeVisible();

    const again = await relaunch();
    await expect(again.page.getByRole('list', { name: 'Met', exact: true })).toBeVisible();
    await expect(again.page.getByRole('heading', { name: 'Welcome to Coltiva' })).toHaveCount(0);
  });

  test('shows the sample apart from the journal, leaves it, and shows it when started a second time', async ({
    app,
  }) => {
    const { page, dataDir } = await app();
    await page.getByRole('button', { name: 'Look around in sample data' }).click();
    const banner = page.getByRole('complementary', { name: 'Sample data' });
    await expect(banner).toContainText('Your own journal is untouched');
    await expect(page.getByRole('list', { name: 'Trusted' })).toContainText('Elena Villa');

    await banner.getByRole('button', { name: 'Leave the sample' }).click();
    await expect(page.getByRole('heading', { name: 'Welcome to Coltiva' })).toBeVisible();
    await page.getByRole('button', { name: 'Start with an empty journal' }).click();
    await expect(page.getByRole('list', { name: 'Trusted' })).toBeVisible();
    await expect(page.getByText('Elena Villa')).toHaveCount(0);

    // The second leaves at once, and the first does what the second was asked for.
    const second = await coltiva('--demo', '--data-dir', dataDir);
    expect(second).toMatchObject({ code: 0, stderr: '' });
    await expect(banner).toBeVisible();
    await expect(page.getByRole('list', { name: 'Trusted' })).toContainText('Elena Villa');
  });

  test('asks for files when people are to be brought in; Cancel leaves an empty journal', async ({
    app,
  }) => {
    const { page, answerOpen } = await app();
    await answerOpen([]);
    await page.getByRole('button', { name: 'Bring in the people you know' }).click();
    await expect(page.getByRole('list', { name: 'Met', exact: true })).toBeVisible();
    await expect(page.getByRole('alert')).toBeEmpty();

    // An empty board teaches, and leads to the first contact.
    await expect(page.getByText(/Add the next person you meet/)).toBeVisible();
    await page
      .getByRole('region', { name: 'Board' })
      .getByRole('button', { name: 'New contact' })
      .click();
    await expect(page.getByRole('dialog', { name: 'New contact' })).toBeVisible();
  });
});
