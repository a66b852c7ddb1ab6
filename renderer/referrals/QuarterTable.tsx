import { useId } from 'react';
import { formatMoney } from '../../shared/domain/money.ts';
import type { Money } from '../../shared/domain/records/referral.ts';
import type { ReferralLine } from '../../shared/domain/views/referralList.ts';
import { totalsByQuarter } from '../../shared/domain/views/referralTotals.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import styles from './QuarterTable.module.css';

/** What went each way, quarter by quarter, of the referrals that are listed. */
export function QuarterTable({ lines }: { readonly lines: readonly ReferralLine[] }) {
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const totals = totalsByQuarter(lines.map(({ referral }) => referral));
  if (totals.length === 0) return null;
  const sums = (values: readonly Money[]): string =>
    values.map((value) => formatMoney(value, language)).join(' + ');
  return (
    <section className={styles['totals']} aria-labelledby={id}>
      <h2 id={id}>{text('referrals.totals')}</h2>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{text('referrals.totals.quarter')}</th>
            <th scope="col">{text('referrals.totals.given')}</th>
            <th scope="col">{text('referrals.totals.received')}</th>
            <th scope="col">{text('referrals.totals.won')}</th>
            <th scope="col">{text('referrals.totals.givenValue')}</th>
            <th scope="col">{text('referrals.totals.receivedValue')}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ year, quarter, given, received, won, givenValue, receivedValue }) => (
            <tr key={`${year}-${quarter}`}>
              <th scope="row">{text('referrals.totals.of', { year: String(year), quarter })}</th>
              <td>{given}</td>
              <td>{received}</td>
              <td>{won}</td>
              <td>{sums(givenValue)}</td>
              <td>{sums(receivedValue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
