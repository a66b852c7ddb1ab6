import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import type { PrintPreview, PrintRequest } from '../../shared/ipc/printing.ts';
import { call } from '../data/bridge.ts';
import { report } from '../data/session.ts';

export type Preview =
  | { readonly kind: 'making' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'made'; readonly pdf: PDFDocumentProxy; readonly preview: PrintPreview };

/** The pages of the real PDF (P1), made again when a choice changes, or what is printed. */
export function usePreview(request: PrintRequest, version = ''): Preview {
  const [state, setState] = useState<Preview>({ kind: 'making' });
  // A request is made anew at every paint; only another content is another request.
  const asked = JSON.stringify([request, version]);
  useEffect(() => {
    let current = true;
    let opened: PDFDocumentProxy | null = null;
    // oxlint-disable-next-line react/set-state-in-effect -- the old pages are not of this choice
    setState({ kind: 'making' });
    void (async () => {
      // It was a request when it was written down, above.
      const [wanted] = JSON.parse(asked) as [PrintRequest];
      // What draws PDFs is as large as the rest of the window's code: loaded with the first one.
      const [preview, { openPdf }] = await Promise.all([
        call('print.preview', wanted),
        import('./pdfPages.ts'),
      ]);
      const pdf = await openPdf(preview.pdf);
      if (!current) {
        void pdf.loadingTask.destroy();
        return;
      }
      opened = pdf;
      setState({ kind: 'made', pdf, preview });
    })().catch((error: unknown) => {
      if (!current) return;
      report(error);
      setState({ kind: 'failed' });
    });
    return () => {
      current = false;
      void opened?.loadingTask.destroy();
    };
  }, [asked]);
  return state;
}
