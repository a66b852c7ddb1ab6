import { exchanges, exchangeTotals } from '../../shared/domain/views/exchange.ts';
import { useCallback } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import { useTablesView } from '../data/hooks.ts';
import { useToday } from '../data/today.ts';
import { useText } from '../i18n/useText.ts';
import { BalanceBar } from '../ui/BalanceBar.tsx';
import styles from './BalanceSummary.module.css';

/** What went each way in the last twelve months, and what is still owed. */
export function BalanceSummary() {
  const text = useText();
  const today = useToday();
  const { given, received, mutual, unthanked } = useTablesView(
    ['referrals', 'contacts'],
    useCallback((journal: Journal) => exchangeTotals(exchanges(journal, today)), [today]),
  );
  return (
    <section className={styles['summary']} aria-label={text('referrals.balance')}>
      <p className={styles['period']}>{text('referrals.twelveMonths')}</p>
      <div className={styles['bar']}>
        <span>{text('referrals.balance.given', { n: given })}</span>
        <BalanceBar given={given} received={received} />
        <span>{text('referrals.balance.received', { n: received })}</span>
      </div>
      <p className={styles['words']}>
        {text('referrals.mutual', { n: mutual })}
        {unthanked > 0 ? (
          <span className={styles['owed']}>{text('referrals.unthanked', { n: unthanked })}</span>
        ) : null}
      </p>
    </section>
  );
}
