import { useCallback, useId } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import { exchanges } from '../../shared/domain/views/exchange.ts';
import { useTablesView } from '../data/hooks.ts';
import { useToday } from '../data/today.ts';
import { useText } from '../i18n/useText.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ExchangeRow } from './ExchangeRow.tsx';
import styles from './HarvestPage.module.css';
import own from './Reciprocity.module.css';

/** With whom referrals flow, with their age; where you owe stands first. */
export function ReciprocitySection() {
  const text = useText();
  const today = useToday();
  const id = useId();
  const list = useTablesView(
    ['referrals', 'contacts'],
    useCallback((journal: Journal) => exchanges(journal, today), [today]),
  );
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{text('harvest.reciprocity')}</h2>
      <p className={styles['about']}>{text('harvest.reciprocity.about')}</p>
      <div className={styles['panel']}>
        {list.length === 0 ? (
          <EmptyState>{text('harvest.reciprocity.empty')}</EmptyState>
        ) : (
          <table className={own['table']} aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{text('harvest.person')}</th>
                <th scope="col">{text('harvest.given')}</th>
                <th scope="col">{text('harvest.received')}</th>
                <th scope="col">{text('harvest.balance')}</th>
              </tr>
            </thead>
            <tbody>
              {list.map((exchange) => (
                <ExchangeRow key={exchange.contact.id} exchange={exchange} today={today} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
