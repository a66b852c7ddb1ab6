import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The words of a PDF, page by page, as poppler reads them. @throws when it is not a PDF */
export async function pdfPages(file: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 64_000_000 });
  const pages = stdout.split('\f');
  // Each page ends with a form feed, so the last piece is empty.
  return pages.slice(0, -1);
}

/** All words of a PDF in one line, so that line breaks do not matter. */
export async function pdfText(file: string): Promise<string> {
  return (await pdfPages(file)).join('\n').replaceAll(/\s+/g, ' ');
}

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
}

export async function pdfFonts(file: string): Promise<PdfFont[]> {
  const { stdout } = await run('pdffonts', [file]);
  return stdout
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => ({
      name: line.split(' ')[0] ?? '',
      embedded: /\s(yes)\s+(yes|no)\s+(yes|no)\s/.test(line),
    }));
}

/** The size of the first page in PostScript points: A4 is 595 × 842, Letter 612 × 792. */
export async function pdfPaper(
  file: string,
): Promise<{ readonly width: number; readonly height: number }> {
  const { stdout } = await run('pdfinfo', [file]);
  const [, width = '0', height = '0'] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(stdout) ?? [];
  return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
}
