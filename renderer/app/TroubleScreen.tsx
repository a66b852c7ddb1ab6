import type { JournalState, RecoveryChoice } from '../../shared/ipc/contract.ts';
import { call } from '../data/bridge.ts';
import { appInfo, report } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText, useWritten } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
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
              onClick={() => recover(choice)}
            >
              {text(`trouble.${choice}`)}
            </Button>
          ))}
        </div>
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

function recover(choice: RecoveryChoice): void {
  void call('journal.recover', { choice }).catch(report);
}
