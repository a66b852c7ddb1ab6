import { readFile } from 'node:fs/promises';
// The build for Node; the same library shows the preview in the window.
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of letters on a page; points from the page's upper left corner. */
export interface PdfRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line the letters stand on. */
  readonly base: number;
  /** The size of the letters, in points. */
  readonly size: number;
}

export interface PdfPageRead {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  /** All words in the order of the document, one space between them; the page's foot first. */
  readonly text: string;
}

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
}

/** A page as a picture: one byte a pixel, 0 is black. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** @throws when it is not a PDF */
async function withPdf<Result>(
  file: string,
  use: (pdf: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  const task = getDocument({
    data: new Uint8Array(await readFile(file)),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** The words of a PDF with where they stand, page by page. */
export function readPages(file: string): Promise<PdfPageRead[]> {
  return withPdf(file, async (pdf) => {
    const pages: PdfPageRead[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item) => ('str' in item ? [item] : []));
      const runs = texts.flatMap(({ str, transform, width: wide, height: size }): PdfRun[] => {
        if (str.trim() === '') return [];
        const [, , , , left, bottom]: number[] = transform;
        if (left === undefined || bottom === undefined) return [];
        return [{ text: str, left, right: left + wide, base: height - bottom, size }];
      });
      const text = texts.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)).join('');
      pages.push({
        width: Math.round(width),
        height: Math.round(height),
        runs,
        text: text.replaceAll(/\s+/g, ' '),
      });
      page.cleanup();
    }
    return pages;
  });
}

/** All words of a PDF in one line, so that line breaks do not matter. */
export async function pdfText(file: string): Promise<string> {
  return (await readPages(file)).map(({ text }) => text).join(' ');
}

/** The size of the first page in points: A4 is 595 × 842, Letter 612 × 792. */
export async function pdfPaper(
  file: string,
): Promise<{ readonly width: number; readonly height: number }> {
  const [first] = await readPages(file);
  return { width: first?.width ?? 0, height: first?.height ?? 0 };
}

/** What pdf.js knows of a font once a page has been read. */
interface FontRead {
  readonly name: string;
  readonly missingFile: boolean;
}

/** The fonts of the first and the last page. */
export function pdfFonts(file: string): Promise<PdfFont[]> {
  return withPdf(file, async (pdf) => {
    const fonts = new Map<string, PdfFont>();
    for (const number of new Set([1, pdf.numPages])) {
      const page = await pdf.getPage(number);
      await page.getOperatorList();
      const { items } = await page.getTextContent();
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        // `commonObjs` has no types; this is what pdf.js puts there for a font.
        const { name, missingFile } = page.commonObjs.get(item.fontName) as FontRead;
        fonts.set(name, { name, embedded: !missingFile });
      }
    }
    return [...fonts.values()];
  });
}

/** The pages as small grey pictures, 36 dots an inch. */
export function pdfPictures(file: string): Promise<GreyPicture[]> {
  return withPdf(file, async (pdf) => {
    const pictures: GreyPicture[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: 0.5 });
      const width = Math.floor(viewport.width);
      const height = Math.floor(viewport.height);
      const { canvas, context } = canvasesOf(pdf).create(width, height);
      await page.render({ canvas, canvasContext: context, viewport, background: 'white' }).promise;
      pictures.push({
        width,
        height,
        pixels: grey(context.getImageData(0, 0, width, height).data),
      });
    }
    return pictures;
  });
}

/** What pdf.js draws on where there is no page; it is declared as any object. */
function canvasesOf(pdf: PDFDocumentProxy): {
  create(
    width: number,
    height: number,
  ): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };
} {
  return pdf.canvasFactory as ReturnType<typeof canvasesOf>;
}

function grey(colours: Uint8ClampedArray): Uint8Array {
  const pixels = new Uint8Array(colours.length / 4);
  for (let at = 0; at < pixels.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = colours.subarray(at * 4, at * 4 + 3);
    pixels[at] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  return pixels;
}
