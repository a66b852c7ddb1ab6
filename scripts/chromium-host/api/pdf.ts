import type { CdpSession } from '../cdp/connection.ts';
import type { Commands } from '../cdp/protocol.ts';

type PdfParams = Commands['Page.printToPDF']['params'];

/** Inches, as Chromium has them. */
const sizes: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};

/** Electron's options in the protocol's words; lengths are inches in both. */
export function pdfParams(options: Electron.PrintToPDFOptions): PdfParams {
  const { pageSize = 'Letter', margins = {} } = options;
  const [paperWidth, paperHeight] =
    typeof pageSize === 'string'
      ? (sizes[pageSize] ?? [8.5, 11])
      : [pageSize.width, pageSize.height];
  const { top = 0.4, bottom = 0.4, left = 0.4, right = 0.4 } = margins;
  const params: PdfParams = {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    pageRanges: options.pageRanges ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
    transferMode: 'ReturnAsStream',
    paperWidth,
    paperHeight,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
  };
  if (options.headerTemplate !== undefined) params.headerTemplate = options.headerTemplate;
  if (options.footerTemplate !== undefined) params.footerTemplate = options.footerTemplate;
  return params;
}

/** Prints a page and reads the stream, whatever its size. */
export async function printPdf(
  page: CdpSession,
  options: Electron.PrintToPDFOptions,
): Promise<Buffer> {
  const { stream } = await page.send('Page.printToPDF', pdfParams(options));
  if (stream === undefined) throw new Error('The browser returned no PDF.');
  const pieces: Buffer[] = [];
  for (;;) {
    const { data, base64Encoded, eof } = await page.send('IO.read', {
      handle: stream,
      size: 4_194_304,
    });
    pieces.push(Buffer.from(data, base64Encoded === true ? 'base64' : 'utf8'));
    if (eof) break;
  }
  await page.send('IO.close', { handle: stream });
  return Buffer.concat(pieces);
}
