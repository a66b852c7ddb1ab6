import type { DueState } from '../../shared/domain/views/due.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import dueStyles from '../ui/Due.module.css';
import styles from './DueTag.module.css';

/** When something is due, in the colour of its urgency. */
export function DueTag({ due }: { readonly due: DueState }) {
  const text = useText();
  const language = useLanguage();
  switch (due.kind) {
    case 'none':
      return null;
    case 'late':
      return (
        <span className={[styles['due'], dueStyles['late']].join(' ')}>
          {due.days === 1 ? text('today.due.yesterday') : text('today.due.late', { n: due.days })}
        </span>
      );
    case 'today':
      return (
        <span className={[styles['due'], dueStyles['today']].join(' ')}>
          {text('today.due.today')}
        </span>
      );
    case 'later':
      return (
        <span className={[styles['due'], styles['later']].join(' ')}>
          {due.days === 1 ? text('today.due.tomorrow') : formatDay(due.dueOn, 'short', language)}
        </span>
      );
  }
}
