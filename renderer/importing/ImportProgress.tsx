import { useId } from 'react';
import { useText } from '../i18n/useText.ts';
import styles from './ImportProgress.module.css';
import type { Progress } from './importState.ts';

/** How far a long piece of work is, with a count. */
export function ImportProgress({
  label,
  progress,
}: {
  readonly label: string;
  readonly progress: Progress;
}) {
  const text = useText();
  const id = useId();
  const { done, total } = progress;
  return (
    <div className={styles['progress']}>
      <p id={id}>{label}</p>
      {total === 0 ? (
        <progress aria-labelledby={id} />
      ) : (
        <progress aria-labelledby={id} value={done} max={total} />
      )}
      <p className={styles['count']}>
        {total === 0 ? '\u00a0' : text('import.progress', { done, total })}
      </p>
    </div>
  );
}
