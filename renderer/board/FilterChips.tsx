import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import type { BoardIndex } from './boardIndex.ts';
import { boardLook, setFilters } from './boardLook.ts';
import styles from './FilterChips.module.css';
import { type BoardFilter, sameFilter, toggled } from './filter.ts';

/** Which cards are shown: all, or those that pass the filters which are on. */
export function FilterChips({
  index,
  waiting,
}: {
  readonly index: BoardIndex;
  readonly waiting: number;
}) {
  const text = useText();
  const { filters } = useSignal(boardLook);
  const labels: readonly BoardFilter[] = useSignal(index.labels);
  const word = (filter: BoardFilter): string => {
    if ('word' in filter) return filter.word;
    return filter.kind === 'waiting'
      ? text('board.filter.waiting', { n: waiting })
      : text(`board.filter.${filter.kind}`);
  };
  const offered: readonly BoardFilter[] = [
    ...(waiting > 0 ? [{ kind: 'waiting' } as const] : []),
    ...labels,
  ];
  const isOn = (filter: BoardFilter): boolean => filters.some((on) => sameFilter(on, filter));
  // A filter that is on stays to be seen, although it is not among those offered.
  const more = filters.filter((on) => !offered.some((filter) => sameFilter(filter, on)));
  return (
    <div role="group" aria-label={text('board.filter.label')} className={styles['chips']}>
      <button
        type="button"
        className={styles['chip']}
        aria-pressed={filters.length === 0}
        onClick={() => setFilters([])}
      >
        {text('board.filter.all')}
      </button>
      {[...offered, ...more].map((filter) => (
        <button
          key={`${filter.kind} ${'word' in filter ? filter.word : ''}`}
          type="button"
          dir="auto"
          className={styles['chip']}
          aria-pressed={isOn(filter)}
          onClick={() => setFilters(toggled(filters, filter))}
        >
          {word(filter)}
        </button>
      ))}
    </div>
  );
}
