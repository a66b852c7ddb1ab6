import { type Day, daysBetween } from '../../shared/domain/day.ts';
import type { Exchange } from '../../shared/domain/views/exchange.ts';
import { toHash } from '../app/route.ts';
import { useText } from '../i18n/useText.ts';
import { BalanceBar } from '../ui/BalanceBar.tsx';
import styles from './Reciprocity.module.css';

/** One person: what went each way of late, how long ago, and what it asks of you. */
export function ExchangeRow({
  exchange,
  today,
}: {
  readonly exchange: Exchange;
  readonly today: Day;
}) {
  const text = useText();
  const { contact, balance, givenOfLate, receivedOfLate, unthanked, standing } = exchange;
  const side = (count: number, last: Day | null): string =>
    last === null
      ? text('harvest.never')
      : text('harvest.count', {
          n: count,
          ago: text('harvest.ago', { n: Math.max(0, daysBetween(last, today)) }),
        });
  return (
    <tr>
      <th scope="row">
        <a href={toHash({ page: 'contact', id: contact.id })} dir="auto">
          {contact.name}
        </a>
      </th>
      <td>{side(givenOfLate, balance.lastGiven)}</td>
      <td>{side(receivedOfLate, balance.lastReceived)}</td>
      <td>
        <div className={styles['standing']}>
          <BalanceBar given={givenOfLate} received={receivedOfLate} />
          <span className={styles['tags']}>
            {balance.mutual ? <span data-tone="good">{text('harvest.mutual')}</span> : null}
            {receivedOfLate > givenOfLate ? (
              <span data-tone="due">{text('harvest.owe')}</span>
            ) : null}
            {unthanked > 0 ? (
              <span data-tone="due">{text('harvest.thanks', { n: unthanked })}</span>
            ) : null}
            {standing === 'quiet' ? <span>{text('harvest.quiet')}</span> : null}
          </span>
        </div>
      </td>
    </tr>
  );
}
