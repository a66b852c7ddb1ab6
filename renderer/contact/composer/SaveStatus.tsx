import { useEffect, useRef } from 'react';
import { announce } from '../../app/announce.ts';
import { useSignal } from '../../data/signal.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './SaveStatus.module.css';
import type { NoteSaver } from './NoteSaver.ts';

/** "Saved" only when it is on disk. Spoken once a note, not at every pause of typing. */
export function SaveStatus({ saver }: { readonly saver: NoteSaver }) {
  const text = useText();
  const state = useSignal(saver.state);
  const spoken = useRef(false);
  useEffect(() => {
    if (state !== 'saved' || spoken.current) return;
    spoken.current = true;
    announce(text('journal.saved'));
  }, [state, text]);
  switch (state) {
    case 'untouched':
      return null;
    case 'waiting':
      return <span className={styles['status']}>{text('journal.saving')}</span>;
    case 'saved':
      return <span className={styles['status']}>{text('journal.saved')}</span>;
    case 'failed':
      return (
        <span className={styles['failed']}>
          {text('journal.failed')}{' '}
          <Button tone="plain" onClick={() => void saver.flush()}>
            {text('journal.retry')}
          </Button>
        </span>
      );
  }
}
