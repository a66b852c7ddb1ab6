import type { ReactNode } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import { formatDayNear } from '../../../shared/i18n/dates.ts';
import { useToday } from '../../data/today.ts';
import { useLanguage } from '../../i18n/useText.ts';
import styles from './Entry.module.css';

/** The dot, the words in bold, the day, what more there is to say, and the actions. */
export function EntryHead({
  title,
  on,
  more = [],
  color,
  tone,
  actions,
  actionsStay = false,
}: {
  readonly title: string;
  readonly on: Day;
  /** Empty texts are left out. */
  readonly more?: readonly string[];
  readonly color: 'late' | 'today' | 'later' | 'note' | 'referral' | 'quiet';
  /** Colours the title: what waits for you. */
  readonly tone?: 'late' | 'today';
  readonly actions?: ReactNode;
  /** Shown without hovering, too. */
  readonly actionsStay?: boolean;
}) {
  const language = useLanguage();
  const today = useToday();
  return (
    <>
      <span className={styles['node']} data-color={color} aria-hidden="true" />
      <div className={styles['head']}>
        <p className={styles['when']}>
          <b data-tone={tone}>{title}</b>
          {' · '}
          <time dateTime={on}>{formatDayNear(on, today, language)}</time>
          {more
            .filter((part) => part !== '')
            .map((part) => (
              <span key={part}>
                {' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
        </p>
        {actions === undefined ? null : (
          <span className={styles['actions']} data-always={actionsStay}>
            {actions}
          </span>
        )}
      </div>
    </>
  );
}
