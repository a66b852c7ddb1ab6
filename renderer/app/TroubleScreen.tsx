import { useState } from 'react';
import type { JournalState, RecoveryChoice } from '../../shared/ipc/contract.ts';
import { call } from '../data/bridge.ts';
import { appInfo, opening, report } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText, useWritten } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { OpeningBar } from './OpeningBar.tsx';
import styles from './Notice.module.css';

/** The journal could not be opened: what happened, that nothing was lost, what one can do. */
export function TroubleScreen({
  trouble,
}: {
  readonly trouble: Extract<JournalState, { kind: 'trouble' }>;
}) {
  const text = useText();
  const info = useSignal(appInfo);
  const what = useWritten(trouble.text);
  const [isBusy, setBusy] = useState(false);

  const recover = async (choice: RecoveryChoice): Promise<void> => {
    // Pressed again, which is the same wish once more.
    if (isBusy) return;
    setBusy(true);
    opening.set(null);
    try {
      const { kind } = await call('journal.recover', { choice });
      // Else this screen goes as soon as what has been opened is here.
      if (kind === 'trouble') setBusy(false);
    } catch (error) {
      setBusy(false);
      report(error);
    }
  };

  return (
    <main className={styles['scroll']}>
      <div className={styles['notice']}>
        <h1>{text('trouble.title')}</h1>
        <div role="alert">
          <p>{what}</p>
        </div>
        <p>
          {text('trouble.calm')} {info ? text('trouble.where', { folder: info.dataDir }) : null}
        </p>
        <div className={styles['actions']}>
          {trouble.choices.map((choice, index) => (
            <Button
              key={choice}
              tone={index === 0 ? 'primary' : 'normal'}
              // Not disabled: it keeps the focus for when this has not helped.
              aria-disabled={isBusy}
              onClick={() => void recover(choice)}
            >
              {text(`trouble.${choice}`)}
            </Button>
          ))}
        </div>
        <OpeningBar isOpening={isBusy} />
        {trouble.choices.includes('start-empty-aside') ? (
          <p>{text('trouble.start-empty-aside.about')}</p>
        ) : null}
        {trouble.detail === '' ? null : (
          <details>
            <summary>{text('app.detail')}</summary>
            <pre>{trouble.detail}</pre>
          </details>
        )}
      </div>
    </main>
  );
}
