import { addDays, localDay } from '../shared/domain/day.ts';
import { status } from './boardSteps.ts';
import { composer, entries, goTo, heading, openPerson, saved, write } from './contactSteps.ts';
import { expect, test } from './fixtures.ts';

const today = (): string => localDay(new Date());

test.describe('A note', () => {
  test('is on disk from the first pause on, and there after a crash', async ({ app }) => {
    const first = await openPerson(app, 'Anna Rossi');
    await composer(first.page).pressSequentially('Lunch in town.\nHer son joins in January.');
    await expect(saved(first.page)).toBeVisible();
    await first.kill();

    const { page } = await app({ dataDir: first.dataDir });
    await goTo(page, 'Anna Rossi');
    await expect(entries(page).first()).toContainText('Lunch in town.\nHer son joins in January.');
  });

  test('is saved when the page is left, or the window closed, before the pause', async ({
    app,
  }) => {
    const first = await openPerson(app, 'Anna Rossi');
    await composer(first.page).fill('Half a thou');
    await first.page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
    await goTo(first.page, 'Anna Rossi');
    await expect(entries(first.page).first()).toContainText('Half a thou');

    await composer(first.page).fill('Last words');
    const { page } = await first.relaunch();
    await goTo(page, 'Anna Rossi');
    await expect(entries(page).first()).toContainText('Last words');
  });

  test('is written first and classified after', async ({ app }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    await composer(page).fill('She called about the roof.\nWants three names.');
    await page.getByRole('radio', { name: 'Call' }).check();
    // What are no minutes is kept as it was typed, and said.
    const minutes = page.getByRole('textbox', { name: 'Minutes' });
    await minutes.fill('half an hour');
    await expect(page.getByText('Minutes are a whole number')).toBeVisible();
    await expect(minutes).toHaveValue('half an hour');
    await minutes.fill('12');
    await expect(page.getByText('Minutes are a whole number')).toBeHidden();
    await page.getByRole('textbox', { name: 'To remember' }).fill('Three roofers');
    const print = page.getByRole('switch', { name: 'May be printed' });
    await expect(print).not.toBeChecked();
    await print.check();
    await page.getByRole('button', { name: 'Done', exact: true }).click();

    await expect(composer(page)).toHaveValue('');
    await expect(composer(page)).toBeFocused();
    const note = entries(page).first();
    await expect(note).toContainText(/Call · .* · 12 min · may be printed/);
    await expect(note).toContainText('She called about the roof.\nWants three names.');
    await expect(note).toContainText('Remember: Three roofers');
    await page.getByRole('navigation').getByRole('link', { name: 'Board' }).click();
    await expect(page.getByRole('list', { name: 'Met' })).toContainText('Three roofers');
  });

  test('is private and a meeting of today unless said otherwise; Escape leaves it', async ({
    app,
  }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    await page.keyboard.press('w');
    await expect(composer(page)).toBeFocused();
    await page.keyboard.type('wwe');
    await page.keyboard.press('Escape');
    await expect(composer(page)).not.toBeFocused();
    await expect(composer(page)).toHaveValue('wwe');
    await expect(page.getByRole('radio', { name: 'Meeting' })).toBeChecked();
    await expect(page.getByLabel('Day', { exact: true })).toHaveValue(today());
    await page.keyboard.press('Escape');
    await expect(page.getByRole('list', { name: 'Met' })).toBeVisible();
    await goTo(page, 'Anna Rossi');
    await expect(entries(page).first()).toContainText(/Meeting · [^·]*wwe/);
  });

  test('is edited in its place, also after a restart', async ({ app }) => {
    const first = await openPerson(app, 'Anna Rossi');
    await write(first.page, 'Long talk.\nSecond line.');
    const again = await first.relaunch();
    const { page } = again;
    await goTo(page, 'Anna Rossi');
    await entries(page)
      .first()
      .getByRole('button', { name: /^Edit note/ })
      .click();
    const field = page.getByRole('textbox', { name: 'Text of the note' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('Long talk.\nSecond line.');
    await field.fill('Long talk.\nAnother line.');
    await page.getByRole('list', { name: 'Journal' }).getByRole('radio', { name: '1-2-1' }).check();
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await expect(
      entries(page)
        .first()
        .getByRole('button', { name: /^Edit note/ }),
    ).toBeFocused();
    await expect(entries(page).first()).toContainText(/1-2-1 · [^·]*Long talk.\nAnother line./);
    await again.kill();

    const last = await app({ dataDir: first.dataDir });
    await goTo(last.page, 'Anna Rossi');
    await expect(entries(last.page).first()).toContainText('Another line.');
  });

  test('is deleted, the focus stays in the journal, and Undo brings it back whole', async ({
    app,
  }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    await write(page, 'The first.');
    await write(page, 'The second.\nWith more.');
    await entries(page)
      .first()
      .getByRole('button', { name: /^Delete note/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect(entries(page).first()).toContainText('The first.');
    await expect(entries(page).first()).toBeFocused();
    await expect(status(page)).toContainText('Note about Anna Rossi deleted');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(entries(page).first()).toContainText('The second.\nWith more.');
  });

  test('is one step to undo, however often it was saved', async ({ app }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    await composer(page).fill('One.');
    await expect(saved(page)).toBeVisible();
    await composer(page).fill('One. Two.');
    await expect(page.getByRole('main').getByText('Saving…')).toBeHidden();
    await write(page, 'One. Two. Three.');
    await expect(entries(page)).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(composer(page)).not.toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(status(page)).toContainText('Undone: Note about Anna Rossi written');
    await expect(entries(page)).toHaveCount(1);
    await page.keyboard.press('Control+Shift+z');
    await expect(entries(page).first()).toContainText('One. Two. Three.');

    // Taken back while it lies in the composer, it leaves the composer empty.
    await composer(page).fill('A slip.');
    await expect(saved(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(composer(page)).not.toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(composer(page)).toHaveValue('');
    await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
    await goTo(page, 'Anna Rossi');
    await expect(entries(page)).toHaveCount(2);
  });

  test('is plain text, whatever is in it, and folded when long', async ({ app }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    const markup = '<img src=x onerror="document.title=1"> **bold** =1+1';
    const rtl = 'אנה כתבה 123 ‮abc';
    const long = `${'Word upon word. '.repeat(200)}The end.`;
    const control = 'Bell\u0007 escape\u001b[31m delete\u007f end';
    const far = '- [ ] pay the bond on 31/12/9999\n- [ ] call on 31/02/2027';
    for (const text of [far, control, long, rtl, markup]) await write(page, text);
    // Bold is bold; markup is the text it is.
    await expect(entries(page).nth(0)).toContainText(markup.replaceAll('**', ''));
    await expect(entries(page).nth(0).getByRole('strong')).toHaveText('bold');
    await expect(entries(page).nth(1)).toContainText(rtl);
    const folded = entries(page).nth(2);
    await expect(folded).not.toContainText('The end.');
    await folded.getByRole('button', { name: 'Show more' }).click();
    await expect(folded).toContainText('The end.');
    await folded.getByRole('button', { name: 'Show less' }).click();
    await expect(folded).not.toContainText('The end.');
    await expect(entries(page).nth(3)).toContainText(control);
    // The last day there is; a day that does not exist stays words.
    const due = page.getByRole('region', { name: 'What is due' });
    await expect(due).toContainText(/due .*31 Dec 9999.*pay the bond/);
    await expect(due).toContainText(/no date.*call on 31\/02\/2027/);
    await expect(page).toHaveTitle(/Coltiva/);
  });

  test('does not take fifty megabytes at once, says so, and goes on', async ({ app }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    const copy = (length: number) =>
      page.evaluate((characters) => {
        document.addEventListener(
          'copy',
          (event) => {
            event.clipboardData?.setData('text/plain', 'Word. '.repeat(characters / 6));
            event.preventDefault();
          },
          { once: true },
        );
      }, length);
    await composer(page).fill('Lunch in town. ');
    await copy(50_000_000);
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+v');
    await expect(page.getByRole('alert')).toContainText('more than a note can be written with');
    await page.keyboard.type('Then a walk. ');
    await expect(composer(page)).toHaveValue('Lunch in town. Then a walk. ');
    // Half of what a note takes goes in and is kept whole.
    await copy(99_996);
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+v');
    await page.keyboard.type('The end.');
    await page.keyboard.press('Control+Enter');
    await expect(composer(page)).toHaveValue('');
    await expect(entries(page).first()).toContainText('Lunch in town. Then a walk. Word.');
    await entries(page)
      .first()
      .getByRole('button', { name: /^Edit note/ })
      .click();
    const field = page.getByRole('textbox', { name: 'Text of the note' });
    await expect(field).toHaveValue(/^Lunch in town\. Then a walk\. (Word\. ){16666}The end\.$/);
  });
});

test.describe('A promise', () => {
  test('written beside a note is due here and on Today, and is kept with one press', async ({
    app,
  }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    await composer(page).fill('Met for coffee.');
    await page.getByRole('button', { name: 'Promise', exact: true }).click();
    const form = page.getByRole('form', { name: 'New promise' });
    await form.getByRole('button', { name: 'Add' }).click();
    await expect(form.getByText('Write what it is about.')).toBeVisible();
    const what = form.getByRole('textbox', { name: 'What was promised' });
    await expect(what).toBeFocused();
    await what.fill('Send the number');
    await form.getByLabel('By when').fill(addDays(today(), -1));
    await form.getByRole('button', { name: 'Add' }).click();
    await expect(form).toBeHidden();
    await expect(composer(page)).toBeFocused();

    const due = page.getByRole('region', { name: 'What is due' });
    await expect(due).toContainText('Promise · due yesterday');
    await expect(due).toContainText('Send the number');
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Today/ })
      .click();
    await expect(page.getByRole('main')).toContainText('Send the number');

    await goTo(page, 'Anna Rossi');
    await due.getByRole('button', { name: 'Done: Send the number' }).click();
    await expect(due).toBeHidden();
    await expect(entries(page).filter({ hasText: 'Send the number' })).toContainText(
      'Promise kept',
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(due).toContainText('Send the number');
  });

  test('of theirs, put off, edited, skipped, reopened and deleted', async ({ app }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    await page.getByRole('button', { name: 'Promise', exact: true }).click();
    const form = page.getByRole('form', { name: 'New promise' });
    await form.getByRole('radio', { name: 'Promised to you' }).check();
    await form.getByRole('textbox', { name: 'What was promised' }).fill('Three names');
    await page.keyboard.press('Enter');
    const due = page.getByRole('region', { name: 'What is due' });
    await expect(due).toContainText('Promised to you · due');

    const choose = async (item: string): Promise<void> => {
      await entries(page)
        .filter({ hasText: 'names' })
        .getByRole('button', { name: /^More about/ })
        .click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await choose('Until tomorrow');
    await expect(due).toContainText('due tomorrow');
    await choose('Edit…');
    const dialog = page.getByRole('dialog', { name: 'Edit what is due' });
    await dialog.getByRole('textbox', { name: 'What was promised' }).fill('Four names');
    await dialog.getByRole('button', { name: 'No date' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(due).toContainText('Promised to you · no date');
    await expect(due).toContainText('Four names');
    await choose('Skip it…');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Why' }).fill('He moved away');
    await page.keyboard.press('Enter');
    const entry = entries(page).filter({ hasText: 'Four names' });
    await expect(entry).toContainText('Promise not kept');
    await expect(entry).toContainText('He moved away');
    await expect(due).toBeHidden();
    await entry.getByRole('button', { name: /^Reopen/ }).click();
    await expect(due).toBeVisible();
    await choose('Delete');
    await expect(entry).toBeHidden();
    await expect(heading(page, 'Anna Rossi')).toBeVisible();
  });

  test('half written goes along when the note is finished', async ({ app }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    await composer(page).fill('Met for coffee.');
    await page.getByRole('button', { name: 'Reminder', exact: true }).click();
    await page.getByRole('textbox', { name: 'What to remember to do' }).fill('Ring the office');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'What is due' })).toContainText(
      'Ring the office',
    );
    await expect(composer(page)).toHaveValue('');
  });
});
