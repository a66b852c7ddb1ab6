import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';
import { coltiva, root } from './startProgram.ts';
import { pdfFonts, pdfPaper, pdfText } from './pdf.ts';

const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'coltiva-cli-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

test('--help and --version answer on standard output', async () => {
  const help = await coltiva('--help');
  expect(help.code).toBe(0);
  for (const option of [
    '--demo',
    '--data-dir',
    '--import',
    '--export',
    '--prep-sheet',
    '--pdf',
    '--version',
  ]) {
    expect(help.stdout).toContain(option);
  }
  const version = await coltiva('--version');
  const { version: expected } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  expect(version).toMatchObject({ code: 0, stdout: `${expected}\n` });
});

test('the sheet of the next event, from the sample data', async ({ folder }) => {
  const file = path.join(folder, 'sheet.pdf');
  const { code, stderr } = await coltiva(
    '--demo',
    '--prep-sheet',
    'next',
    '--pdf',
    file,
    '--lang',
    'it',
    '--paper',
    'letter',
    '--data-dir',
    path.join(folder, 'data'),
  );
  expect(code, stderr).toBe(0);
  const text = await pdfText(file);
  for (const name of [
    'Luca Romano',
    'Marta Bellini',
    'Elena Villa',
    'Davide Moretti',
    'Chiara Riva',
    'Sofia Neri',
    'Giorgio Ferri',
    'Paolo Conti',
    'Federica Amato',
  ]) {
    expect(text, name).toContain(name);
  }
  expect(text).toContain('Tre persone su cui concentrarti');
  expect(await pdfPaper(file)).toEqual({ width: 612, height: 792 });
  expect((await pdfFonts(file)).every(({ embedded }) => embedded)).toBe(true);
});

test('what is imported is exported again', async ({ folder }) => {
  const data = path.join(folder, 'data');
  const source = path.join(folder, 'people.vcf');
  await writeFile(
    source,
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Ångström\r\nEMAIL:zoe@angstrom.example\r\nEND:VCARD\r\n',
  );
  const imported = await coltiva('--import', source, '--data-dir', data);
  expect(imported.code, imported.stderr).toBe(0);
  expect(imported.stdout).toContain('1');

  const json = path.join(folder, 'all.json');
  expect((await coltiva('--export', json, '--data-dir', data)).code).toBe(0);
  expect(await readFile(json, 'utf8')).toContain('Zoë Ångström');
  const vcf = path.join(folder, 'all.vcf');
  expect((await coltiva('--export', vcf, '--data-dir', data)).code).toBe(0);
  expect(await readFile(vcf, 'utf8')).toContain('FN:Zoë Ångström');
  expect((await stat(vcf)).mode & 0o777).toBe(0o600);

  const again = await coltiva('--import', source, '--data-dir', data);
  expect(again.code).toBe(0);
  await coltiva('--export', path.join(folder, 'again.vcf'), '--data-dir', data);
  expect(await readFile(path.join(folder, 'again.vcf'), 'utf8')).toBe(await readFile(vcf, 'utf8'));
});

test.describe('what goes wrong is one clear line on standard error', () => {
  for (const [what, args, says] of [
    ['an unknown option', ['--frobnicate'], '--frobnicate'],
    ['a file that is not there', ['--import', 'nothing-here.vcf'], 'nothing-here.vcf'],
    ['a sheet without a file', ['--demo', '--prep-sheet', 'next'], '--pdf'],
    [
      'an event that is not there',
      ['--demo', '--prep-sheet', 'no-such-event', '--pdf', 'x.pdf'],
      'no-such-event',
    ],
    [
      'a sheet that cannot be written',
      ['--demo', '--prep-sheet', 'next', '--pdf', 'no-such-folder/sheet.pdf'],
      'there is no such folder',
    ],
    ['an export of no known kind', ['--demo', '--export', 'contacts.docx'], 'contacts.docx'],
  ] as const) {
    test(what, async ({ folder }) => {
      const { code, stdout, stderr } = await coltiva(
        ...args.map((word) => (/\.(vcf|pdf|docx)$/.test(word) ? path.join(folder, word) : word)),
        '--data-dir',
        path.join(folder, 'data'),
      );
      expect(code).not.toBe(0);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n'), stderr).toHaveLength(1);
      expect(stderr).toContain(says);
      expect(
        await readdir(folder).then((names) => names.filter((name) => name !== 'data')),
      ).toEqual([]);
    });
  }
});

test('--check says whether all is well, and --repair what it did', async ({ folder }) => {
  const data = path.join(folder, 'data');
  const card = path.join(folder, 'anna.vcf');
  await writeFile(card, 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\nEND:VCARD\r\n');
  expect((await coltiva('--check', '--data-dir', data)).code).toBe(1);
  expect((await coltiva('--import', card, '--data-dir', data)).code).toBe(0);
  const good = await coltiva('--check', '--data-dir', data);
  expect(good).toMatchObject({ code: 0, stderr: '' });
  expect(good.stdout).toContain('1 contact, 0 notes');
  expect(good.stdout.trimEnd().split('\n').at(-1)).toBe('All is well.');

  await truncate(path.join(data, 'coltiva.json'), 300);
  const bad = await coltiva('--check', '--data-dir', data, '--lang', 'it');
  expect(bad.code).toBe(1);
  expect(bad.stdout).toContain('Il file del diario coltiva.json è danneggiato.');
  const repaired = await coltiva('--repair', '--data-dir', data);
  expect(repaired.code, repaired.stderr).toBe(0);
  expect(repaired.stdout).toContain('Repaired. What was found before is kept beside it.');
});
