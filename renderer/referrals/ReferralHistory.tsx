import type { Referral } from '../../shared/domain/records/referral.ts';
import { formatDayNear } from '../../shared/i18n/dates.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import styles from './ReferralDialog.module.css';

/** How a referral came to stand as it does: each status with its day. */
export function ReferralHistory({ history }: Pick<Referral, 'history'>) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  if (history.length === 0) return null;
  return (
    <section className={styles['history']} aria-label={text('referral.history')}>
      <h3>{text('referral.history')}</h3>
      <ol>
        {history.map(({ status, on, at }) => (
          <li key={`${at} ${status}`}>
            {text('referral.history.entry', {
              status: text(`referral.status.${status}`),
              day: formatDayNear(on, today, language),
            })}
          </li>
        ))}
      </ol>
    </section>
  );
}
