import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { openReview } from '../review/reviewState.ts';
import styles from './BoardHint.module.css';
import { boardLook } from './boardLook.ts';

/** What is worth doing before anything else: call back who was met; else the weekly review. */
export function BoardHint({
  notCalled,
  cooled,
}: {
  /** How many at the first stage wait. */
  readonly notCalled: number;
  /** How many relationships the review is due for. */
  readonly cooled: number;
}) {
  const text = useText();
  const filtered = useSignal(boardLook).filters.length > 0;
  if (notCalled > 0) {
    return (
      <p className={styles['hint']} data-filtered={filtered}>
        <span>{text('board.hint', { n: notCalled })}</span>
        <span>{text('board.hint.short', { n: notCalled })}</span>
      </p>
    );
  }
  if (cooled === 0) return null;
  return (
    <button type="button" className={styles['hint']} data-filtered={filtered} onClick={openReview}>
      <span>{text('review.due', { n: cooled })}</span>
      <span>{text('review.due.short', { n: cooled })}</span>
    </button>
  );
}
