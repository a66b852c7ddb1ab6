import { expect, test } from './fixtures.ts';
import { openBoard, status } from './boardSteps.ts';

test.describe('a new contact', () => {
  test('is added with N, announced, and taken back by Undo', async ({ app }) => {
    const { page } = await openBoard(app, { Met: ['Luca Romano'] });
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: 'New contact' });
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await page.keyboard.type('Anna Rossi');
    await dialog.getByRole('textbox', { name: 'Trade' }).fill('lawyer');
    await dialog.getByRole('textbox', { name: 'Tags' }).fill('legal, Centre');
    // Pressed twice in haste: she is added once.
    await dialog.getByRole('button', { name: 'Save', exact: true }).dblclick();

    await expect(dialog).toBeHidden();
    const met = page.getByRole('list', { name: 'Met', exact: true });
    await expect(met.getByRole('listitem').first()).toContainText('Anna Rossi');
    await expect(met.getByText('Anna Rossi')).toHaveCount(1);
    await expect(status(page)).toHaveText('Anna Rossi added');
    await expect(met.getByRole('link', { name: 'Anna Rossi' })).toBeFocused();

    await page.keyboard.press('Control+z');
    await expect(met).not.toContainText('Anna Rossi');
    await expect(status(page)).toHaveText('Undone: Anna Rossi added');
    await page.keyboard.press('Control+Shift+z');
    await expect(met).toContainText('Anna Rossi');
  });

  test('names what is wrong and keeps what was typed, after Escape too', async ({ app }) => {
    const { page } = await openBoard(app, {});
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: 'New contact' });
    const name = dialog.getByRole('textbox', { name: 'Name' });
    const email = dialog.getByRole('textbox', { name: 'E-mail' });
    await email.fill(`${'a'.repeat(10_000)}@b.it`);
    await page.keyboard.press('Enter');
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription('Write at least a name.');
    await expect(email).toHaveAccessibleDescription('That is too long: at most 320 characters.');

    await email.fill('anna@example.com');
    await name.fill('<img src=x onerror="document.title=1"> =1+1');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('list', { name: 'Met', exact: true })).toContainText(
      '<img src=x onerror="document.title=1"> =1+1',
    );
    await expect(page).toHaveTitle('Coltiva');

    // The words are kept when Escape closes the dialog.
    await page.keyboard.press('n');
    await page.keyboard.type('Anna Ro');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('n');
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Anna Ro');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.keyboard.press('n');
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('');
  });

  test('warns while typing that somebody of that name is there', async ({ app }) => {
    const { page } = await openBoard(app, {
      Trusted: [{ name: 'Nicolò D’Àvila', company: 'Ávila Restauri' }],
    });
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: 'New contact' });
    await page.keyboard.type('d’avila nicolo');
    await expect(dialog.getByText('may be in your journal already')).toBeVisible();
    await dialog.getByRole('button', { name: 'Nicolò D’Àvila' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Nicolò D’Àvila' })).toBeVisible();
  });
});
