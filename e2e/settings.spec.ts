import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { openBoard } from './boardSteps.ts';

test.describe('settings', () => {
  test('the theme follows the system until one is chosen; language and theme outlive the window', async ({
    app,
  }) => {
    const coltiva = await openBoard(app, {});
    const { page } = coltiva;
    const html = page.locator('html');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(html).toHaveAttribute('data-theme', 'light');

    await page.keyboard.press('Control+,');
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await page.getByRole('radio', { name: 'Italiano' }).check();
    await expect(page.getByRole('heading', { level: 1, name: 'Impostazioni' })).toBeVisible();
    await expect(page.getByRole('navigation').getByRole('link')).toHaveText([
      'Bacheca',
      'Oggi',
      'Eventi',
      'Referenze',
      'Raccolto',
      'Impostazioni',
    ]);
    await page.getByRole('radio', { name: 'Scuro' }).check();
    await expect(html).toHaveAttribute('data-theme', 'dark');

    const again = await coltiva.relaunch();
    await expect(again.page.getByRole('list', { name: 'Conosciuti' })).toBeVisible();
    await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(again.page.locator('html')).toHaveAttribute('lang', /^it\b/);
  });

  test('first steps are changed here, and left out of a new contact', async ({ app }) => {
    const { page } = await openBoard(app, {});
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('checkbox', { name: 'On: A word within a day' }).uncheck();
    // The field is empty between the old number and the new one.
    await page
      .getByRole('spinbutton', { name: 'Days after the first meeting: Be in touch within a week' })
      .press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('10');
    await page
      .getByRole('textbox', { name: 'Your words: Be in touch within a month' })
      .fill('Invite to breakfast');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Board', exact: true }).click();
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Name' }).fill('Anna Rossi');
    await page.getByRole('button', { name: 'Save and open' }).click();
    const due = page.getByRole('region', { name: 'What is due' });
    await expect(due.getByRole('listitem')).toHaveText([
      /Be in touch within 10 days/,
      /Invite to breakfast/,
    ]);

    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('checkbox', { name: 'First steps for every new contact' }).uncheck();
    await page.keyboard.press('n');
    await expect(page.getByRole('checkbox', { name: 'Lay out the first steps' })).not.toBeChecked();
  });

  test('shows where the journal is, and exports all of it', async ({ app }) => {
    const { page, dataDir, answerSave } = await openBoard(app, { Met: ['Anna Rossi'] });
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByRole('region', { name: 'Your journal' })).toContainText(dataDir);
    await expect(page.getByRole('button', { name: 'Open the folder' })).toBeEnabled();

    const file = path.join(dataDir, 'export.json');
    await answerSave(file);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Everything, as one JSON file' })
      .getByRole('button', { name: 'Save as…' })
      .click();
    await expect(page.getByRole('status')).toHaveText('1 contact exported to export.json');
    expect(JSON.stringify(JSON.parse(await readFile(file, 'utf8')))).toContain('Anna Rossi');

    // Cancelled, it says nothing and writes nothing; it can be asked for again.
    await answerSave(null);
    const save = page
      .getByRole('listitem')
      .filter({ hasText: 'Contacts, as vCard' })
      .getByRole('button', { name: 'Save as…' });
    await save.click();
    await expect(save).toBeEnabled();
    await expect(page.getByRole('alert')).toBeEmpty();
    await expect(page.getByRole('status')).toHaveText('1 contact exported to export.json');
    await answerSave(path.join(dataDir, 'people.vcf'));
    await save.click();
    await expect(page.getByRole('status')).toHaveText('1 contact exported to people.vcf');
  });

  test('? lists the keys; the sample is opened and left, and the journal is as it was', async ({
    app,
  }) => {
    const { page } = await openBoard(app, { Met: ['Anna Rossi'] });
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(keys.getByText('New contact')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();

    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await expect(page.getByRole('list', { name: 'Trusted' })).toContainText('Elena Villa');
    await page.getByRole('button', { name: 'Leave the sample' }).click();
    await expect(page.getByRole('list', { name: 'Met', exact: true })).toContainText('Anna Rossi');
    await expect(page.getByText('Elena Villa')).toHaveCount(0);
  });
});
