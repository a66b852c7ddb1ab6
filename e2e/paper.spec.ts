import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pdfFonts, pdfPages, pdfPaper, pdfText } from './pdf.ts';
import { type InkMap, inkMap, inkDifference } from './inkMap.ts';
import { nameOf, roomfuls } from './roomfuls.ts';
import approved from './files/sheet-40.ink.json' with { type: 'json' };

const run = promisify(execFile);

interface Box {
  readonly page: number;
  readonly word: string;
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where every word of a PDF stands, in points from the top of its page. */
async function boxesOf(file: string): Promise<Box[]> {
  const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 64_000_000 });
  const boxes: Box[] = [];
  let page = 0;
  for (const line of stdout.split('\n')) {
    if (line.includes('<page ')) page += 1;
    const found = /yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/.exec(line);
    if (!found) continue;
    const [, top, right, bottom, word = ''] = found;
    boxes.push({
      page,
      word,
      top: Number(top),
      bottom: Number(bottom),
      right: Number(right),
    });
  }
  return boxes;
}

interface Reply {
  readonly ok: boolean;
  readonly value: { readonly pdf: Uint8Array };
}

interface Asked {
  readonly eventId: string;
  readonly paper: 'a4' | 'letter';
  readonly language: 'en' | 'it';
  readonly options?: object;
}

/** The very bytes that the window shows, prints and saves, as a file. */
async function sheet(page: Page, folder: string, asked: Asked): Promise<string> {
  const base64 = await page.evaluate(async (request) => {
    const bridge = (
      window as unknown as { coltiva: { calls: Record<string, (input: object) => Promise<Reply>> } }
    ).coltiva;
    const reply = await bridge.calls['print.preview']?.({ kind: 'prep-sheet', ...request });
    if (!reply?.ok) throw new Error(JSON.stringify(reply));
    const bytes: Uint8Array = reply.value.pdf;
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  }, asked);
  const file = path.join(folder, `${asked.eventId}-${asked.paper}-${asked.language}.pdf`);
  await writeFile(file, Buffer.from(base64, 'base64'));
  return file;
}

const heights = { a4: 842, letter: 792 } as const;

test('a sheet for 1, 3, 40 and 500 people: everybody once, whole, on numbered pages', async ({
  app,
}) => {
  test.setTimeout(240_000);
  const sizes = [1, 3, 40, 500];
  const { page, dataDir, answerOpen } = await app();
  await page.getByRole('button', { name: /empty journal/i }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
  const file = path.join(dataDir, 'rooms.json');
  await writeFile(file, roomfuls(sizes));
  await answerOpen([file]);
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  await page
    .getByRole('button', { name: /Import/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('button', { name: /Restore|Import/ })
    .last()
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const folder = path.join(dataDir, 'papers');
  await mkdir(folder);

  for (const size of sizes) {
    for (const paper of ['a4', 'letter'] as const) {
      for (const language of ['en', 'it'] as const) {
        // The longest takes a while: once on each paper, once in each language.
        if (size > 40 && (paper === 'a4') !== (language === 'it')) continue;
        const pdf = await sheet(page, folder, { eventId: `room-${size}`, paper, language });
        const pages = await pdfPages(pdf);
        const text = await pdfText(pdf);
        const boxes = await boxesOf(pdf);
        expect((await pdfPaper(pdf)).height).toBe(heights[paper]);
        for (let index = 1; index <= size; index += 1) {
          const surname = nameOf(index).split(' ')[1] ?? '';
          expect(text.split(surname), `${surname} of ${size}`).toHaveLength(2);
        }
        for (const [index, words] of pages.entries()) {
          expect(words.trimEnd()).toMatch(new RegExp(`${index + 1} ?/ ?${pages.length}$`));
        }
        // Nothing is cut off at the edge, and a row's number is beside its name.
        expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThan(
          paper === 'a4' ? 595 : 612,
        );
        expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThan(heights[paper]);
        const fonts = await pdfFonts(pdf);
        expect(fonts.length).toBeGreaterThan(1);
        expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
      }
    }
  }

  // A long row that would not fit is on the next page whole: its lines follow each other.
  const boxes = await boxesOf(path.join(folder, 'room-500-a4-it.pdf'));
  const numbers = boxes.filter(({ word }) => /^Numero\d+fine$/.test(word));
  expect(numbers).toHaveLength(500);
  const bottoms = boxes.filter(({ page: on, word }) => on > 1 && word === 'antiche');
  expect(bottoms.length).toBeGreaterThan(50);
  for (const { page: on, top } of bottoms) {
    const above = boxes.filter(
      (box) => box.page === on && box.word.startsWith('Numero') && box.top <= top + 1,
    );
    expect(above.length, `the row of page ${on} at ${top}`).toBeGreaterThan(0);
  }

  // Fewer sides say what they leave out.
  const options = {
    sections: ['focus', 'others', 'newPeople'],
    people: 3,
    density: 'compact',
    size: 'normal',
    sides: 'one',
  };
  const one = await sheet(page, folder, {
    eventId: 'room-40',
    paper: 'a4',
    language: 'en',
    options,
  });
  expect(await pdfPages(one)).toHaveLength(1);
  expect(await pdfText(one)).toMatch(/and \d+ more, who did not fit/);
  const two = await sheet(page, folder, {
    eventId: 'room-500',
    paper: 'letter',
    language: 'it',
    options: { ...options, sides: 'two', size: 'large' },
  });
  expect((await pdfPages(two)).length).toBeLessThanOrEqual(2);

  // Looked at and approved once; compared as ink on a coarse grid, whatever the fonts' hinting.
  const picture = await inkMap(path.join(folder, 'room-40-a4-it.pdf'));
  if (process.env['APPROVE']) {
    await writeFile(new URL('./files/sheet-40.ink.json', import.meta.url), JSON.stringify(picture));
  }
  expect(inkDifference(picture, approved as InkMap)).toBeLessThan(0.03);
});
