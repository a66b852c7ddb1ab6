import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { report } from '../data/session.ts';
import { useText } from '../i18n/useText.ts';
import { drawPage } from './pdfPages.ts';
import styles from './PdfPage.module.css';

/** One page of the PDF as a picture, with its words for those who cannot see it. */
export function PdfPage({
  pdf,
  number,
  width,
}: {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly width: number;
}) {
  const text = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    let current = true;
    // A page is drawn on a canvas of its own: two drawings on one get in each other's way.
    const target = document.createElement('canvas');
    drawPage(pdf, number, target, width).then(
      ({ text: found }) => {
        if (!current || !canvas.current) return;
        canvas.current.width = target.width;
        canvas.current.height = target.height;
        canvas.current.getContext('2d')?.drawImage(target, 0, 0);
        setWords(found);
      },
      (error: unknown) => {
        if (current) report(error);
      },
    );
    return () => {
      current = false;
    };
  }, [pdf, number, width]);
  const label = text('preview.page', { number, total: pdf.numPages });
  return (
    <figure className={styles['page']} aria-label={label}>
      <canvas ref={canvas} aria-hidden="true" style={{ width }} />
      <figcaption>{label}</figcaption>
      <p className="visually-hidden">{words}</p>
    </figure>
  );
}
