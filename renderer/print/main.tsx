import '../data/withoutEval.ts';
// Static fonts: variable ones end up in a PDF as Type 3 outlines, these as real fonts.
import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import '@fontsource/newsreader/400-italic.css';
import '@fontsource/newsreader/500.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { textIn } from '../../shared/i18n/index.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import type { PrintDocument } from '../../shared/ipc/printing.ts';
import { call } from '../data/bridge.ts';
import { PaperDocument } from './documents.tsx';
import { fitSides } from './fitSides.ts';
import { setPageRules } from './pageRules.ts';
import { SheetContext } from './sheetContext.ts';

/** Lays out what the main process asked for, and says so once the fonts are there (P3). */
async function layOut(token: string): Promise<void> {
  const paper = await call('print.document', { token });
  const show = prepare(paper);
  show(paper, 0);
  await document.fonts.ready;
  await Promise.all([...document.fonts].map((font) => font.load()));
  // Measured with the fonts that will be on the paper.
  fitSides(paper, show);
  await call('print.ready', { token });
}

/** @returns what puts a document on the page, there when it returns */
function prepare(paper: PrintDocument): (shown: PrintDocument, leftOut: number) => void {
  const { language, preparedOn } = paper;
  const text = textIn(language);
  document.documentElement.lang = language;
  const day = formatDay(preparedOn, 'longNoWeekday', language);
  setPageRules({ paper: paper.paper, footer: text('sheet.footer', { day }) });
  document.documentElement.dataset['paper'] = paper.paper;
  if (paper.kind === 'prep-sheet') {
    const { density, size } = paper.sheet.options;
    Object.assign(document.documentElement.dataset, { density, size });
  }
  const element = document.getElementById('root');
  if (!element) throw new Error('print.html has no #root');
  const root = createRoot(element);
  return (shown, leftOut) =>
    flushSync(() =>
      root.render(
        <SheetContext value={{ language, text, preparedOn }}>
          <PaperDocument document={shown} leftOut={leftOut} />
        </SheetContext>,
      ),
    );
}

void layOut(new URLSearchParams(location.search).get('token') ?? '');
