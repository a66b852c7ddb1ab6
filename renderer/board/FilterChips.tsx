import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import type { BoardIndex } from './boardIndex.ts';
import styles from './FilterChips.module.css';
import { boardFilter } from './boardState.ts';
import { type BoardFilter, sameFilter, showAll } from './filter.ts';

/** Which cards are shown: all, those that wait, or those of a label used often. */
export function FilterChips({
  index,
  waiting,
}: {
  readonly index: BoardIndex;
  readonly waiting: number;
}) {
  const text = useText();
  const current = useSignal(boardFilter);
  const labels: readonly BoardFilter[] = useSignal(index.labels);
  const word = (filter: BoardFilter): string => {
    if (filter.kind === 'all') return text('board.filter.all');
    return filter.kind === 'waiting' ? text('board.filter.waiting', { n: waiting }) : filter.word;
  };
  const offered: readonly BoardFilter[] = [
    showAll,
    ...(waiting > 0 ? [{ kind: 'waiting' } as const] : []),
    ...labels,
  ];
  // A filter that is on stays to be seen, although its label is no longer among the most used.
  const filters = offered.some((filter) => sameFilter(filter, current))
    ? offered
    : [...offered, current];
  return (
    <div role="group" aria-label={text('board.filter.label')} className={styles['chips']}>
      {filters.map((filter) => (
        <button
          key={`${filter.kind} ${word(filter)}`}
          type="button"
          dir="auto"
          className={styles['chip']}
          aria-pressed={sameFilter(filter, current)}
          onClick={() => boardFilter.set(sameFilter(filter, current) ? showAll : filter)}
        >
          {word(filter)}
        </button>
      ))}
    </div>
  );
}
