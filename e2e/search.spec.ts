import { expect, test } from './fixtures.ts';
import { idOf, openBoard, perform, status } from './boardSteps.ts';
import type { Page } from '@playwright/test';

const people = {
  Met: [{ name: 'Marta Bellini', company: 'Studio Bellini', trade: 'commercialista' }],
  Trusted: [{ name: 'Nicolò D’Àvila', tags: ['Edilizia'] }, 'Elena Villa'],
} as const;

const field = (page: Page) => page.getByRole('combobox', { name: 'Search and commands' });

test.describe('search and commands', () => {
  test('finds a person with a slip and without accents, and opens their page', async ({ app }) => {
    const coltiva = await openBoard(app, people);
    const { page } = coltiva;
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('comercialista');
    await expect(page.getByRole('option').first()).toContainText('Marta Bellini');
    await field(page).fill('nicolo');
    const found = page.getByRole('group', { name: 'People' }).getByRole('option');
    await expect(found).toHaveText([/Nicolò D’Àvila/]);
    await expect(found.first()).toHaveAttribute('aria-selected', 'true');
    await expect(status(page)).toHaveText('1 result');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Nicolò D’Àvila' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);

    // Whom one saw last comes first when nothing is asked, also on another day.
    const again = await coltiva.relaunch();
    await expect(again.page.getByRole('list', { name: 'Met', exact: true })).toBeVisible();
    await again.page.keyboard.press('Control+k');
    await expect(
      again.page.getByRole('group', { name: 'Last seen' }).getByRole('option'),
    ).toHaveText([/Nicolò D’Àvila/]);
  });

  test('knows who was added a moment ago, forgets who was deleted, and offers to add them', async ({
    app,
  }) => {
    const { page } = await openBoard(app, people);
    await page.keyboard.press('n');
    await page.keyboard.type('Zoe Quaranta');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('quar');
    await expect(page.getByRole('option').first()).toContainText('Zoe Quaranta');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('list', { name: 'Met', exact: true })).not.toContainText('Zoe');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('quar');
    await expect(page.getByRole('option')).toHaveText(['Add “quar” as a new contact']);

    await field(page).fill('Zoe Quaranta');
    await page.getByRole('option', { name: 'Add “Zoe Quaranta”' }).click();
    await expect(
      page.getByRole('dialog', { name: 'New contact' }).getByRole('textbox', { name: 'Name' }),
    ).toHaveValue('Zoe Quaranta');
  });

  test('moves through the list with the arrows, returns the focus on Escape, performs commands', async ({
    app,
  }) => {
    const { page } = await openBoard(app, people);
    await page.getByRole('link', { name: 'Elena Villa' }).focus();
    await page.keyboard.press('Control+k');
    const options = page.getByRole('option');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await options.nth(1).getAttribute('id')) ?? '',
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'Elena Villa' })).toBeFocused();

    // By the words of either language.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('scadenze');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  });

  test('opened by its button, finds a word in the middle of a note, and shows where it stands', async ({
    app,
  }) => {
    const { page } = await openBoard(app, people);
    await perform(page, [
      {
        type: 'note.create',
        input: {
          id: idOf('note'),
          contactId: idOf('Elena Villa'),
          kind: 'call',
          on: '2026-11-20',
          minutes: null,
          eventId: null,
          text: '! Prima riga.\n\n- [ ] Il **figlio** comincia l’università a settembre.',
          printable: false,
        },
      },
    ]);
    const button = page.getByRole('button', { name: 'Search people and notes' });
    await expect(button).toHaveAttribute('aria-keyshortcuts', /\+K$/);
    await button.click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('universita');
    const found = page.getByRole('group', { name: 'Notes' }).getByRole('option');
    await expect(found).toHaveText([
      /^Prima riga\. Il figlio comincia l’università a settembre\..*Elena Villa/,
    ]);
    await expect(found.locator('mark')).toHaveText('università');
  });
});
