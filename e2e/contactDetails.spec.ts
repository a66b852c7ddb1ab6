import type { Page } from '@playwright/test';
import { goTo, heading, openPerson } from './contactSteps.ts';
import { expect, test } from './fixtures.ts';

async function openDetails(page: Page, name: string) {
  await page.getByRole('button', { name: 'Edit details' }).first().click();
  const dialog = page.getByRole('dialog', { name: `Details of ${name}` });
  await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  return dialog;
}

test.describe('Details', () => {
  test('are edited all at once, shown, and there after a restart', async ({ app }) => {
    const first = await openPerson(app, 'Anna Rossi');
    const { page } = first;
    const dialog = await openDetails(page, 'Anna Rossi');
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Anna Maria Rossi');
    await dialog.getByRole('textbox', { name: 'Company' }).fill('Rossi & Co');
    await dialog.getByRole('textbox', { name: 'City', exact: true }).fill('Bologna');
    await dialog.getByRole('textbox', { name: 'Tags' }).fill('Roofs, Friends');
    await dialog.getByRole('button', { name: 'Add an e-mail' }).click();
    await page.keyboard.type('anna@example.it');
    await dialog.getByRole('textbox', { name: 'E-mail 1: Label' }).fill('work');
    await dialog.getByRole('button', { name: 'Add an e-mail' }).click();
    await page.keyboard.type('rossi@example.it');
    await dialog.getByRole('button', { name: 'Add a phone number' }).click();
    await page.keyboard.type('+39 051 12 34');
    await dialog.getByRole('button', { name: 'Add an address' }).click();
    await page.keyboard.type('Via Verdi 1');
    await dialog
      .getByRole('group', { name: 'Address 1' })
      .getByRole('textbox', { name: 'City' })
      .fill('Modena');
    await dialog.getByRole('textbox', { name: 'Day' }).fill('29');
    await dialog.getByRole('combobox', { name: 'Month' }).selectOption({ label: 'February' });
    await dialog.getByRole('button', { name: 'Add a field' }).click();
    await page.keyboard.type('Bianchi');
    await dialog.getByRole('textbox', { name: 'Content 1: Label' }).fill('Partner');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();

    const check = async (shown: Page): Promise<void> => {
      await expect(heading(shown, 'Anna Maria Rossi')).toBeVisible();
      await expect(shown.getByText('Rossi & Co · Bologna')).toBeVisible();
      const details = shown.getByRole('region', { name: 'Details' });
      for (const words of [
        'anna@example.it work',
        'rossi@example.it',
        '+39 051 12 34',
        'Via Verdi 1, Modena',
        '29 February',
        'Roofs',
        'Friends',
        'Partner',
        'Bianchi',
      ]) {
        await expect(details).toContainText(words);
      }
    };
    await check(page);
    await first.kill();
    const again = await app({ dataDir: first.dataDir });
    await goTo(again.page, 'Anna Maria Rossi');
    await check(again.page);
  });

  test('that do not fit are named, with nothing lost and nothing changed', async ({ app }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    const dialog = await openDetails(page, 'Anna Rossi');
    const name = dialog.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill('  ');
    await dialog.getByRole('textbox', { name: 'Company' }).fill('Rossi & Co');
    await dialog.getByRole('button', { name: 'Add an e-mail' }).click();
    await page.keyboard.type('no address');
    await dialog.getByRole('textbox', { name: 'Day' }).fill('31');
    await dialog.getByRole('combobox', { name: 'Month' }).selectOption({ label: 'February' });
    await dialog.getByRole('button', { name: 'Save' }).click();

    await expect(dialog.getByRole('alert')).toContainText('3 fields need another look.');
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription('Write at least a name.');
    await expect(dialog.getByText('That is not an e-mail address')).toBeVisible();
    await expect(dialog.getByText('A birthday needs at least')).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: 'E-mail 1', exact: true })).toHaveValue(
      'no address',
    );
    await expect(dialog.getByRole('textbox', { name: 'Company' })).toHaveValue('Rossi & Co');
    // Behind the dialog the page is hidden from those who listen, but there.
    await expect(page.locator('h1')).toHaveText('Anna Rossi');

    await name.fill('Anna Rossi');
    await dialog.getByRole('button', { name: 'Remove E-mail 1' }).click();
    await expect(dialog.getByRole('button', { name: 'Add an e-mail' })).toBeFocused();
    await dialog.getByRole('textbox', { name: 'Day' }).fill('3');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('3 February');
  });

  test('closed by Escape are there again; Cancel throws them away', async ({ app }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    let dialog = await openDetails(page, 'Anna Rossi');
    await dialog.getByRole('textbox', { name: 'Company' }).fill('Rossi & Co');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    dialog = await openDetails(page, 'Anna Rossi');
    await expect(dialog.getByRole('textbox', { name: 'Company' })).toHaveValue('Rossi & Co');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    dialog = await openDetails(page, 'Anna Rossi');
    await expect(dialog.getByRole('textbox', { name: 'Company' })).toHaveValue('');
  });

  test('half a date is not taken for none', async ({ app }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    const dialog = await openDetails(page, 'Anna Rossi');
    await dialog.getByLabel('When you met').focus();
    await page.keyboard.type('12');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByText('That is not a day of the calendar.')).toBeVisible();
    await dialog.getByLabel('When you met').fill('2026-01-12');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('12 January 2026');
  });

  test('say who introduced them, by a name of the journal', async ({ app }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Name' }).fill('Davide Moretti');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    const dialog = await openDetails(page, 'Anna Rossi');
    await dialog.getByRole('combobox', { name: 'Introduced by' }).fill('moret');
    await page.getByRole('option', { name: 'Davide Moretti' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page
      .getByRole('region', { name: 'Details' })
      .getByRole('link', { name: 'Davide Moretti' })
      .click();
    await expect(heading(page, 'Davide Moretti')).toBeVisible();
  });
});
