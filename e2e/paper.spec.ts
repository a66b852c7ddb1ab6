import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Paper } from '../shared/domain/paper.ts';
import { defaultSheetOptions, type SheetOptions } from '../shared/domain/sheetOptions.ts';
import type { PrintRequest } from '../shared/ipc/printing.ts';
import { perform } from './boardSteps.ts';
import { expect, test } from './fixtures.ts';
import { type InkMap, inkDifference, inkMap } from './inkMap.ts';
import { importWhole } from './importWhole.ts';
import { expectOnce, expectUnsplit, expectWhole } from './paperChecks.ts';
import { printToFile, type Printed } from './papers.ts';
import { pdfFonts, readPages } from './pdf.ts';
import { longName, longNote, nameOf, richNote, roomfuls } from './roomfuls.ts';

/** `APPROVE=1 npm run e2e -- e2e/paper.spec.ts` writes the approved pictures anew. */
const approving = process.env['APPROVE'] === '1';

/** Each size, on one paper and in one language or in both; forty, the usual room, on both. */
const variants = [
  [1, 'a4', 'en'],
  [3, 'letter', 'it'],
  [40, 'a4', 'it'],
  [40, 'letter', 'en'],
  [500, 'letter', 'it'],
  [2000, 'a4', 'en'],
] as const;

const surname = (index: number): string => nameOf(index).split(' ')[1] ?? '';

/** Looked at and approved once; compared as ink on a coarse grid, whatever the fonts' hinting. */
async function expectApproved(file: string, name: string): Promise<void> {
  const place = fileURLToPath(new URL(`./files/${name}.ink.json`, import.meta.url));
  const picture = await inkMap(file);
  if (approving) await writeFile(place, JSON.stringify(picture));
  // Written by the line above, at some time.
  const approved = JSON.parse(await readFile(place, 'utf8')) as InkMap;
  expect(inkDifference(picture, approved), name).toBeLessThan(0.03);
}

test('papers of every size: everybody once and whole, pages numbered, fonts embedded', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const { page, dataDir, answerOpen } = await app();
  await importWhole({ page, dataDir, answerOpen }, roomfuls([1, 3, 40, 500, 2000]));
  const folder = path.join(dataDir, 'papers');
  await mkdir(folder);
  let made = 0;
  const print = (request: PrintRequest): Promise<Printed> => {
    made += 1;
    return printToFile(page, request, folder, `paper-${made}`);
  };
  const sheet = (size: number, paper: Paper, options: Partial<SheetOptions>): Promise<Printed> =>
    print({
      kind: 'prep-sheet',
      eventId: `room-${size}`,
      paper,
      language: 'en',
      options: { ...defaultSheetOptions, ...options },
    });

  for (const [size, paper, language] of variants) {
    const { file } = await print({
      kind: 'prep-sheet',
      eventId: `room-${size}`,
      paper,
      language,
      options: defaultSheetOptions,
    });
    const pages = await readPages(file);
    expectWhole(pages, paper);
    expectOnce(
      pages,
      Array.from({ length: size }, (_, index) => surname(index + 1)),
    );
    expectUnsplit(pages.slice(1), /Numero\d+fine/, 'antiche');
    const fonts = await pdfFonts(file);
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    if (size === 40 && paper === 'a4') await expectApproved(file, 'sheet-40');
  }

  // Few sides: first less is said of everybody, then people are left out, and their number stands there.
  const one = await readPages((await sheet(40, 'a4', { sides: 'one' })).file);
  expect(one).toHaveLength(1);
  expectWhole(one, 'a4');
  expectOnce(
    one,
    Array.from({ length: 40 }, (_, index) => surname(index + 1)),
  );
  const two = await sheet(500, 'letter', { sides: 'two', size: 'large' });
  const large = await readPages(two.file);
  expect(large).toHaveLength(2);
  expectWhole(large, 'letter');
  expect(large.at(-1)?.text).toMatch(/and \d+ more, who did not fit/);
  const words = large.flatMap(({ runs }) => runs).map(({ size }) => size);
  expect(Math.min(...words)).toBeGreaterThan(11.9);

  // Names of 200 characters, a note of thirty pages, and one with all that a note can have.
  await perform(page, [
    { type: 'contact.edit', input: { id: 'p2', details: { name: longName } } },
    ...[longNote, richNote].map((text, index) => ({
      type: 'note.create' as const,
      input: {
        id: `note-${index + 1}`,
        contactId: `p${index + 1}`,
        kind: 'meeting' as const,
        on: '2098-12-21',
        minutes: null,
        eventId: null,
        text,
        printable: true,
      },
    })),
  ]);
  const odd = await sheet(3, 'a4', {});
  const oddPages = await readPages(odd.file);
  expectWhole(oddPages, 'a4');
  expect(oddPages[0]?.text.replaceAll(' ', '')).toContain(
    longName.slice(0, 150).replaceAll(' ', ''),
  );
  expect(odd.notes).toHaveLength(2);
  // What is not on the paper is not said to be.
  expect((await sheet(3, 'a4', { sections: ['newPeople'] })).notes).toEqual([]);

  const long = await print({ kind: 'contact', contactId: 'p1', paper: 'a4', language: 'it' });
  const thirty = await readPages(long.file);
  expect(thirty.length).toBeGreaterThan(25);
  expectWhole(thirty, 'a4');
  expectOnce(thirty, longNote.match(/Riga\d+fine/g) ?? []);
  expect(long.notes).toEqual([longNote.slice(0, 60)]);

  const meeting = await print({
    kind: 'one-to-one',
    contactId: 'p2',
    paper: 'letter',
    language: 'en',
  });
  const both = await readPages(meeting.file);
  expectWhole(both, 'letter');
  expectOnce(both, ['a bold word', 'first of the list', 'second of the list']);
  expect(both.map(({ text }) => text).join(' ')).not.toMatch(/\*\*|- \[/);
  await expectApproved(meeting.file, 'one-to-one');
});
