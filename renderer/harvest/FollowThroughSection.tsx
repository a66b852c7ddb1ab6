import { useCallback, useId } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import { followThrough } from '../../shared/domain/views/followThrough.ts';
import { formatDayNear } from '../../shared/i18n/dates.ts';
import { useTablesView } from '../data/hooks.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import styles from './HarvestPage.module.css';
import own from './FollowThrough.module.css';
import { StepLine } from './StepLine.tsx';

/** Of the people met in the last ninety days, how many heard from you in time. */
export function FollowThroughSection() {
  const text = useText();
  const today = useToday();
  const language = useLanguage();
  const id = useId();
  const view = useTablesView(
    ['contacts', 'followUps', 'notes'],
    useCallback((journal: Journal) => followThrough(journal, today), [today]),
  );
  const nobody = view.steps.every(
    ({ onTime, missed, open }) => onTime.length + missed.length + open.length === 0,
  );
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{text('harvest.followThrough')}</h2>
      <p className={styles['about']}>
        {text('harvest.followThrough.about', { day: formatDayNear(view.from, today, language) })}
      </p>
      <div className={styles['panel']}>
        {nobody ? (
          <EmptyState>{text('harvest.empty')}</EmptyState>
        ) : (
          <>
            <p className={own['headline']}>
              {view.due === 0
                ? text('harvest.headline.none')
                : text('harvest.headline', { kept: view.onTime, due: view.due })}
            </p>
            <ul>
              {view.steps.map((summary) => (
                <StepLine key={summary.step} summary={summary} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
