import { opening } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import styles from './OpeningBar.module.css';

/** How far the opening of a journal is, once it takes longer than 300 ms. */
export function OpeningBar({ isOpening }: { readonly isOpening: boolean }) {
  const text = useText();
  const progress = useSignal(opening);
  return (
    <div className={styles['bar']}>
      {isOpening && progress !== null && progress.total > 0 && (
        <progress aria-label={text('app.loading')} value={progress.done} max={progress.total} />
      )}
    </div>
  );
}
