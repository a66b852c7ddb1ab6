import { ChevronDown, ChevronUp, Minus, Plus, Printer, Save } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { choosePaper } from '../../shared/domain/paper.ts';
import type { PrintRequest } from '../../shared/ipc/printing.ts';
import { showToast } from '../app/toasts.ts';
import { call } from '../data/bridge.ts';
import { appInfo, preferences, report } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useLanguage, useText, writtenNow } from '../i18n/useText.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { SelectField } from '../ui/Field.tsx';
import { Page } from '../ui/Page.tsx';
import { NotesOnPaper } from './NotesOnPaper.tsx';
import styles from './PaperPage.module.css';
import { PdfPage } from './PdfPage.tsx';
import { printSheet } from './printSheet.ts';
import { useNarrowWindow } from './useNarrowWindow.ts';
import { usePageTurning } from './usePageTurning.ts';
import { usePreview } from './usePreview.ts';

const widths = [420, 540, 660, 794, 960, 1200] as const;

/** `Request` without what this screen asks itself: paper and language. */
type About<Request> = Request extends PrintRequest ? Omit<Request, 'paper' | 'language'> : never;

/** The preview is the result: pages of the real PDF, what is on them, and two ways out. */
export function PaperPage({
  title,
  subtitle,
  back,
  about,
  controls,
  version = '',
}: {
  readonly title: string;
  /** What kind of paper it is; the name of the region with the pages. */
  readonly subtitle: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly about: About<PrintRequest>;
  /** More choices about this kind of paper. */
  readonly controls?: ReactNode;
  /** Another value makes the pages again. */
  readonly version?: string;
}) {
  const text = useText();
  const shown = useLanguage();
  const { paper: preferred } = useSignal(preferences);
  const locale = useSignal(appInfo)?.locale ?? 'en';
  const [paper, setPaper] = useState(() => choosePaper(preferred, locale));
  const [language, setLanguage] = useState(shown);
  // The whole width of the paper is in sight until another size is chosen.
  const [chosen, setZoom] = useState<number | null>(null);
  const fitting = useNarrowWindow() ? 0 : 2;
  const zoom = chosen ?? fitting;
  const width = widths[zoom] ?? 660;
  const request: PrintRequest = { ...about, paper, language };
  const [saving, setSaving] = useState(false);
  const preview = usePreview(request, version);
  const region = useRef<HTMLDivElement>(null);
  const total = preview.kind === 'made' ? preview.pdf.numPages : 0;
  const turning = usePageTurning(region, total);

  // Ctrl+P prints what is on screen: here, this sheet.
  useEffect(() => printSheet.offer(() => void print()));

  async function print(): Promise<void> {
    try {
      const { printed, text: why } = await call('print.system', request);
      if (!printed && why !== null) {
        showToast({ tone: 'error', text: writtenNow(why), action: null });
      }
    } catch (error) {
      report(error);
    }
  }

  async function save(): Promise<void> {
    // One dialog at a time: where it does not lie over the whole window, a second press asks twice.
    if (saving) return;
    setSaving(true);
    try {
      const saved = await call('print.save', request);
      if (saved === null) return;
      showToast({
        tone: 'done',
        text: text('preview.saved', { file: saved.fileName }),
        action: null,
      });
    } catch (error) {
      report(error);
    } finally {
      setSaving(false);
    }
  }

  return (
    <Page
      title={title}
      subtitle={subtitle}
      actions={
        <>
          <Button icon={<Printer />} onClick={() => void print()}>
            {text('preview.print')}
          </Button>
          <Button
            tone="primary"
            icon={<Save />}
            // Not disabled: it keeps the focus for when the dialog has closed.
            aria-disabled={saving}
            onClick={() => void save()}
          >
            {text('preview.save')}
          </Button>
        </>
      }
    >
      <div className={styles['layout']}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys turn its pages */}
        <div
          ref={region}
          className={styles['pages']}
          onScroll={turning.onScroll}
          onKeyDown={turning.onKeyDown}
          role="region"
          aria-label={subtitle}
          aria-busy={preview.kind === 'making'}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too
          tabIndex={0}
        >
          {/* Not the pages: they are drawn as one scrolls, and would be read aloud then. */}
          <div aria-live="polite" className={styles['state']}>
            {preview.kind === 'made' ? null : text(`preview.${preview.kind}`)}
          </div>
          {preview.kind === 'made'
            ? Array.from({ length: preview.pdf.numPages }, (_, index) => (
                <PdfPage
                  key={index}
                  pdf={preview.pdf}
                  paper={preview.preview.paper}
                  number={index + 1}
                  width={width}
                />
              ))
            : null}
        </div>
        <aside className={styles['aside']}>
          <a href={back.href}>{back.label}</a>
          <div className={styles['zoom']}>
            <IconButton
              label={text('preview.previousPage')}
              icon={<ChevronUp />}
              // Not disabled: the button that led there keeps the focus.
              aria-disabled={turning.current <= 1}
              onClick={() => turning.turnTo(turning.current - 1)}
            />
            <IconButton
              label={text('preview.nextPage')}
              icon={<ChevronDown />}
              aria-disabled={turning.current >= total}
              onClick={() => turning.turnTo(turning.current + 1)}
            />
            <span className={styles['where']}>
              {total === 0 ? '' : text('preview.page', { number: turning.current, total })}
            </span>
            <IconButton
              label={text('preview.zoomOut')}
              icon={<Minus />}
              aria-disabled={zoom === 0}
              onClick={() => setZoom(Math.max(0, zoom - 1))}
            />
            <IconButton
              label={text('preview.zoomIn')}
              icon={<Plus />}
              aria-disabled={zoom === widths.length - 1}
              onClick={() => setZoom(Math.min(widths.length - 1, zoom + 1))}
            />
          </div>
          {preview.kind === 'made' ? <NotesOnPaper notes={preview.preview.notesOnPaper} /> : null}
          <SelectField
            label={text('preview.paper')}
            value={paper}
            onChange={(change) => setPaper(change.target.value === 'letter' ? 'letter' : 'a4')}
          >
            <option value="a4">{text('preview.paper.a4')}</option>
            <option value="letter">{text('preview.paper.letter')}</option>
          </SelectField>
          <SelectField
            label={text('preview.language')}
            value={language}
            onChange={(change) => setLanguage(change.target.value === 'it' ? 'it' : 'en')}
          >
            <option value="en">English</option>
            <option value="it">Italiano</option>
          </SelectField>
          {controls}
        </aside>
      </div>
    </Page>
  );
}
