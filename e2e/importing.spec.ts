import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { type Language, type Text, textIn } from '../shared/i18n/index.ts';
import type { App } from './app.ts';
import { expect, test } from './fixtures.ts';

const file = (name: string) => fileURLToPath(new URL(`files/${name}`, import.meta.url));
const dialog = (page: Page, text: Text = textIn('en')) =>
  page.getByRole('dialog', { name: text('import.title') });
const met = (page: Page) => page.getByRole('list', { name: 'Met', exact: true });
const person = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** Starts with an empty journal, as a person who imports later. */
async function begin(app: App, lang: Language = 'en'): Promise<void> {
  await app.page.getByRole('button', { name: textIn(lang)('firstRun.empty') }).click();
  await expect(app.page.getByRole('navigation')).toBeVisible();
}

/** Chooses files with the keys and the system's dialog; resolves once the preview is there. */
async function choose(app: App, ...names: readonly string[]): Promise<Locator> {
  await app.answerOpen(names.map(file));
  await app.page.keyboard.press('ControlOrMeta+O');
  await expect(dialog(app.page)).toBeVisible();
  return dialog(app.page);
}

/** Drops files on the window as the system's file manager does. */
async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly bytes: Buffer }[],
): Promise<void> {
  const data = await page.evaluateHandle(
    (dropped) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await expect(page.getByText(textIn('en')('import.drop'), { exact: true })).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.getByText(textIn('en')('import.drop'), { exact: true })).toBeHidden();
}

test('the first import, from the first screen: preview, then people, then Undo', async ({
  app,
}) => {
  const coltiva = await app();
  const { page } = coltiva;
  await coltiva.answerOpen([file('Connections.csv'), file('contacts-3.0.vcf')]);
  await page.getByRole('button', { name: 'Bring in the people you know' }).click();
  const preview = dialog(page);
  await expect(preview).toContainText('27 new people');
  await expect(preview).toContainText('Connections.csvLinkedIn Connections.csv');
  await expect(preview).toContainText('contacts-3.0.vcfvCard 3.0');
  await expect(preview).toContainText('X-ABADR');
  await preview.getByText('2 things were not understood').click();
  await expect(preview).toContainText('Connections.csv, line 31');
  await expect(preview).toContainText('contacts-3.0.vcf, line 40');
  await expect(met(page).getByRole('listitem')).toHaveCount(0);

  await preview.getByRole('button', { name: 'Import 27 people' }).click();
  await expect(preview).toBeHidden();
  await expect(person(page, 'Marta Bellini')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('27 contacts imported');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(person(page, 'Marta Bellini')).toBeHidden();
  await expect(met(page).getByRole('listitem')).toHaveCount(0);
});

test('what an import brought is there after a crash, and a second one changes nothing', async ({
  app,
}) => {
  const first = await app();
  await begin(first);
  const preview = await choose(first, 'contacts-3.0.vcf', 'contacts-4.0.vcf');
  await preview.getByRole('button', { name: 'Import 5 people' }).click();
  await expect(preview).toBeHidden();
  await first.kill();

  const again = await first.relaunch();
  await expect(person(again.page, 'Ingrid Sørensen')).toBeVisible();
  const second = await choose(again, 'contacts-3.0.vcf', 'contacts-4.0.vcf');
  await expect(second).toContainText(textIn('en')('import.nothingNew'));
  await expect(second.getByRole('button', { name: /^Import \d/ })).toHaveCount(0);
  await second.getByRole('button', { name: 'Close' }).click();
  await expect(second).toBeHidden();
});

test('a file that is no contacts is refused with its reason, and nothing changes', async ({
  app,
}) => {
  const coltiva = await app();
  await begin(coltiva);
  const preview = await choose(coltiva, 'broken.vcf', 'not-a-card.vcf', 'empty.csv');
  const refusals = preview.getByRole('alert');
  const text = textIn('en');
  await expect(refusals).toContainText(text('import.refused.noCards'));
  await expect(refusals).toContainText(text('import.refused.picture'));
  await expect(refusals).toContainText(text('import.refused.empty'));
  await expect(preview).toContainText(text('import.nothingChanged'));
  await coltiva.page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(met(coltiva.page).getByRole('listitem')).toHaveCount(0);
});

test('a file dropped on the window is previewed, and cancelling leaves nothing', async ({
  app,
}) => {
  const coltiva = await app();
  const { page } = coltiva;
  await begin(coltiva);
  await drop(page, [{ name: 'a.vcf', bytes: await readFile(file('contacts-4.0.vcf')) }]);
  await expect(dialog(page)).toContainText('2 new people');
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(met(page).getByRole('listitem')).toHaveCount(0);

  await drop(page, [{ name: 'a.vcf', bytes: await readFile(file('contacts-4.0.vcf')) }]);
  await dialog(page).getByRole('button', { name: 'Import 2 people' }).click();
  await expect(person(page, 'Lorenzo Amato')).toBeVisible();
});

test('a long import shows its progress and can be cancelled', async ({ app }) => {
  const coltiva = await app();
  const { page } = coltiva;
  await begin(coltiva);
  const rows = Array.from({ length: 30_000 }, (_, n) => `Nome${n},Cognome${n},,,,,1 Jan 2020\n`);
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
  await drop(page, [{ name: 'tanti.csv', bytes: Buffer.from(header + rows.join('')) }]);
  await expect(dialog(page).getByRole('progressbar')).toBeVisible();
  await expect(dialog(page)).toContainText(/of 30,000/);
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(met(page).getByRole('listitem')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveText('');
});

test('markup and formulas are text', async ({ app }) => {
  const coltiva = await app();
  const { page } = coltiva;
  await begin(coltiva);
  const name = '<img src=x onerror="document.title=1">';
  const card = `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nORG:=1+1\nX-<b>:1\nEND:VCARD\n`;
  await drop(page, [{ name: '<b>a</b>.vcf', bytes: Buffer.from(card) }]);
  await expect(dialog(page)).toContainText(name);
  await expect(dialog(page)).toContainText('<b>a</b>.vcf');
  await dialog(page).getByRole('button', { name: 'Import 1 person' }).click();
  await expect(person(page, name)).toBeVisible();
  await expect(page).toHaveTitle(/Coltiva/);
});

test('in Italian', async ({ app }) => {
  const text = textIn('it');
  const coltiva = await app({ lang: 'it' });
  const { page } = coltiva;
  await begin(coltiva, 'it');
  await coltiva.answerOpen([file('contacts-4.0.vcf')]);
  await page.keyboard.press('ControlOrMeta+O');
  await expect(dialog(page, text)).toContainText('2 persone nuove');
  await dialog(page, text).getByRole('button', { name: 'Importa 2 persone' }).click();
  await expect(page.getByRole('status')).toHaveText('2 contatti importati');
});

for (const format of ['json', 'vcf'] as const) {
  test(`what is exported as ${format} comes back in another journal`, async ({ app }, info) => {
    const first = await app();
    await begin(first);
    const preview = await choose(first, 'contacts-3.0.vcf');
    await preview.getByRole('button', { name: 'Import 3 people' }).click();
    await expect(preview).toBeHidden();
    const bytes = await exportAs(first, format, info.outputPath(`out.${format}`));
    await first.close();

    const other = await app();
    await begin(other);
    await drop(other.page, [{ name: `in.${format}`, bytes }]);
    await dialog(other.page).getByRole('button', { name: 'Import 3 people' }).click();
    await expect(person(other.page, 'Emre Öztürk')).toBeVisible();
  });
}

test('contacts are exported as a table without formulas', async ({ app }, info) => {
  const coltiva = await app();
  await begin(coltiva);
  const preview = await choose(coltiva, 'contacts-3.0.vcf');
  await preview.getByRole('button', { name: 'Import 3 people' }).click();
  await expect(preview).toBeHidden();
  const table = (await exportAs(coltiva, 'csv', info.outputPath('out.csv'))).toString('utf8');
  expect(table).toContain('Emre Öztürk');
  expect(table).toContain(",'+39 333 555 0101,");
});

/** Saves an export of three people from the settings; resolves with what is in the file. */
async function exportAs(app: App, format: 'json' | 'vcf' | 'csv', target: string): Promise<Buffer> {
  const { page } = app;
  await app.answerSave(target);
  await page.getByRole('link', { name: 'Settings' }).click();
  const title = textIn('en')(`export.format.${format}`);
  await page.getByRole('listitem').filter({ hasText: title }).getByRole('button').click();
  const said = `3 contacts exported to ${path.basename(target)}`;
  await expect(page.getByRole('status')).toHaveText(said);
  return readFile(target);
}
