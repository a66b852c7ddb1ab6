import { useEffect, useState } from 'react';
import { type PortableText, writePortable } from '../../shared/i18n/index.ts';
import type { CallOutput } from '../../shared/ipc/contract.ts';
import { announce } from '../app/announce.ts';
import { call } from '../data/bridge.ts';
import { lastChange, redo, report, undo } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './History.module.css';
import { historyOpen } from './historyState.ts';

type Steps = CallOutput<'journal.history'>;

/** Mounted once in the shell; see `openHistory`. */
export function HistoryDialog() {
  return useSignal(historyOpen) ? <History /> : null;
}

function History() {
  const text = useText();
  const language = useLanguage();
  const revision = useSignal(lastChange)?.revision ?? 0;
  const [steps, setSteps] = useState<Steps | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let current = true;
    call('journal.history').then((found) => {
      if (current) setSteps(found);
    }, report);
    return () => {
      current = false;
    };
  }, [revision]);
  /** One step after the other; a refusal is told and ends it. */
  const go = async (step: typeof undo, count: number, said: (n: number) => string) => {
    setBusy(true);
    let done = 0;
    while (done < count && (await step()) !== null) done += 1;
    setBusy(false);
    announce(said(done));
  };
  const line = (label: PortableText, at: number, way: 'undo' | 'redo') => {
    const what = writePortable(language, label);
    const name = way === 'undo' ? 'history.undoTo' : 'history.redoTo';
    return (
      <li key={`${way} ${at}`} data-undone={way === 'redo'}>
        <span dir="auto">{what}</span>
        {way === 'redo' ? <small>{text('history.undone')}</small> : null}
        <Button
          tone="plain"
          disabled={busy}
          aria-label={text(name, { what })}
          onClick={() =>
            void (way === 'undo'
              ? go(undo, at + 1, (n) => text('history.undoneMany', { n }))
              : go(redo, at + 1, (n) => text('history.redoneMany', { n })))
          }
        >
          {text(way === 'undo' ? 'action.undo' : 'action.redo')}
        </Button>
      </li>
    );
  };
  const close = (): void => historyOpen.set(false);
  return (
    <Dialog
      open
      onClose={close}
      title={text('history.title')}
      description={text('history.lead')}
      actions={
        <Button tone="primary" onClick={close}>
          {text('action.close')}
        </Button>
      }
    >
      {steps !== null && steps.undo.length + steps.redo.length === 0 ? (
        <p className={styles['none']}>{text('history.none')}</p>
      ) : null}
      <ol aria-label={text('history.title')} className={styles['list']}>
        {steps?.redo.map((label, at) => line(label, at, 'redo')).toReversed()}
        {steps?.undo.map((label, at) => line(label, at, 'undo'))}
      </ol>
    </Dialog>
  );
}
