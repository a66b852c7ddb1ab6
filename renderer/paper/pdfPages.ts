import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { startWorker } from '../data/trustedWorker.ts';

let worker: PDFWorker | null = null;

/** Opens a PDF for showing. Call `destroy()` on its loading task when done. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  worker ??= PDFWorker.create({ port: startWorker(workerUrl) });
  return getDocument({
    // pdf.js takes the buffer away into its worker; the caller may need it again.
    data: bytes.slice(),
    worker,
    // Glyphs are drawn as outlines: no font file has to be let in past the content policy.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
  }).promise;
}
