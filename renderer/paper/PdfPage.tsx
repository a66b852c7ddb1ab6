import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import type { Paper } from '../../shared/domain/paper.ts';
import { report } from '../data/session.ts';
import { useText } from '../i18n/useText.ts';
import { drawPage } from './drawPage.ts';
import styles from './PdfPage.module.css';
import { useNear } from './useNear.ts';

/** Height by width. */
const shapes = { a4: 297 / 210, letter: 11 / 8.5 } as const;

/**
 * One page of the PDF as a picture, with its words for those who cannot see it; drawn when it
 * comes near, because a sheet may have a hundred.
 */
export function PdfPage({
  pdf,
  paper,
  number,
  width,
}: {
  readonly pdf: PDFDocumentProxy;
  readonly paper: Paper;
  readonly number: number;
  readonly width: number;
}) {
  const text = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState('');
  const figure = useRef<HTMLElement>(null);
  const near = useNear(figure);
  useEffect(() => {
    if (!near) return undefined;
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
        // Thrown away in the middle of the drawing, because a choice has changed: no trouble.
        if (current && !pdf.loadingTask.destroyed) report(error);
      },
    );
    return () => {
      current = false;
    };
  }, [pdf, number, width, near]);
  const label = text('preview.page', { number, total: pdf.numPages });
  return (
    <figure ref={figure} className={styles['page']} aria-label={label} data-page={number}>
      <canvas ref={canvas} aria-hidden="true" style={{ width, height: width * shapes[paper] }} />
      <figcaption>{label}</figcaption>
      <p className="visually-hidden">{words}</p>
    </figure>
  );
}
