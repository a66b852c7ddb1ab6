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
import { setPageRules } from './pageRules.ts';
import { PaperDocument } from './documents.tsx';
import { SheetContext } from './sheetContext.ts';

/** Lays out what the main process asked for, and says so once the fonts are there (P3). */
async function layOut(token: string): Promise<void> {
  const document_ = await call('print.document', { token });
  show(document_);
  await document.fonts.ready;
  await Promise.all([...document.fonts].map((font) => font.load()));
  await call('print.ready', { token });
}

function show(paper: PrintDocument): void {
  const { language, preparedOn } = paper;
  const text = textIn(language);
  document.documentElement.lang = language;
  const day = formatDay(preparedOn, 'longNoWeekday', language);
  setPageRules({ paper: paper.paper, footer: text('sheet.footer', { day }) });
  const root = document.getElementById('root');
  if (!root) throw new Error('print.html has no #root');
  // Measured right afterwards: the layout must be there when this returns.
  flushSync(() =>
    createRoot(root).render(
      <SheetContext value={{ language, text, preparedOn }}>
        <PaperDocument document={paper} />
      </SheetContext>,
    ),
  );
}

void layOut(new URLSearchParams(location.search).get('token') ?? '');
