import '../data/withoutEval.ts';
// Static fonts: variable ones end up in a PDF as Type 3 outlines, these as real fonts.
import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import '@fontsource/newsreader/400-italic.css';
import '@fontsource/newsreader/500.css';
import './styles/page.css';
import './styles/marks.css';
import './styles/tables.css';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { textIn } from '../../shared/i18n/index.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import type { PrintDocument } from '../../shared/ipc/printing.ts';
import { call } from '../data/bridge.ts';
import { PaperDocument } from './documents.tsx';
import { fillPage } from './fillPage.ts';
import { type Fit, loose, type Show } from './fit.ts';
import { fitSides } from './fitSides.ts';
import { notesShown } from './notesShown.ts';
import { setPageRules } from './pageRules.ts';
import { saveAPage } from './saveAPage.ts';
import { paperTitle } from './paperTitle.ts';
import { SheetContext } from './sheetContext.ts';

/** Lays out what the main process asked for, and says so once the fonts are there (P3). */
async function layOut(token: string, root: Element): Promise<void> {
  const paper = await call('print.document', { token });
  const show = prepare(paper, root);
  show(paper, loose);
  await document.fonts.ready;
  await Promise.all([...document.fonts].map((font) => font.load()));
  // Measured with the fonts that will be on the paper.
  if (paper.kind === 'prep-sheet') fitSides(paper, root, show);
  else if (paper.kind !== 'contacts') saveAPage(paper, root, show);
  if (paper.kind === 'one-to-one') fillPage(paper, root, show);
  await call('print.ready', { token, notes: [...notesShown(root)] });
}

/** @returns what puts a document on the page, there when it returns */
function prepare(paper: PrintDocument, root: Element): Show {
  const { language, preparedOn } = paper;
  const text = textIn(language);
  const { dataset } = document.documentElement;
  document.documentElement.lang = language;
  const day = formatDay(preparedOn, 'longNoWeekday', language);
  const options = paper.kind === 'prep-sheet' ? paper.sheet.options : null;
  setPageRules({
    paper: paper.paper,
    size: options?.size ?? 'normal',
    footer: text('sheet.footer', { day }),
    title: paperTitle(paper, text),
  });
  dataset['paper'] = paper.paper;
  if (options) dataset['size'] = options.size;
  const react = createRoot(root);
  return (shown, fit) => {
    dataset['density'] = densityOf(options?.density ?? 'roomy', fit);
    flushSync(() =>
      react.render(
        <SheetContext value={{ language, text, preparedOn }}>
          <PaperDocument document={shown} fit={fit} />
        </SheetContext>,
      ),
    );
  };
}

function densityOf(chosen: 'roomy' | 'compact', { brief, snug }: Fit): string {
  if (brief || chosen === 'compact') return 'compact';
  return snug ? 'snug' : 'roomy';
}

const element = document.getElementById('root');
if (!element) throw new Error('print.html has no #root');
void layOut(new URLSearchParams(location.search).get('token') ?? '', element);
