import { useId } from 'react';
import { opening } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { BrandMark } from '../ui/BrandMark.tsx';
import styles from './Loading.module.css';

/** Shows nothing at first: only an opening that takes longer than 300 ms says so, and how far it is. */
export function Loading() {
  const text = useText();
  const id = useId();
  const progress = useSignal(opening);
  return (
    <main className={styles['loading']}>
      <BrandMark size={28} />
      <p id={id}>{text('app.loading')}</p>
      {progress !== null && progress.total > 0 && (
        <progress aria-labelledby={id} value={progress.done} max={progress.total} />
      )}
    </main>
  );
}
