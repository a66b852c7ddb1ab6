import { useCallback } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import type { NetworkingEvent } from '../../shared/domain/records/event.ts';
import { type Funnel, funnelsOf } from '../../shared/domain/views/funnel.ts';
import { perform } from '../app/perform.ts';
import { useTablesView } from '../data/hooks.ts';
import { useToday } from '../data/today.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import styles from './EventVerdict.module.css';

const steps = ['met', 'followedUp', 'oneToOne', 'referral'] as const;

/** A month and a quarter later: what became of the people met, and whether to go again. */
export function EventVerdict({ event }: { readonly event: NetworkingEvent }) {
  const text = useText();
  const today = useToday();
  const funnels = useTablesView(
    ['attendances', 'notes', 'followUps', 'referrals'],
    useCallback((journal: Journal) => funnelsOf(journal, event, today), [event, today]),
  );
  if (funnels.length === 0) return null;

  const judge = (verdict: 'keep' | 'drop') =>
    perform({
      type: 'event.judge',
      input: { id: event.id, verdict: event.verdict === verdict ? null : verdict },
    });

  return (
    <section aria-labelledby="verdict-heading" className={styles['verdict']}>
      <h2 id="verdict-heading">{text('event.verdict')}</h2>
      <div className={styles['funnels']}>
        {funnels.map((funnel) => (
          <FunnelBars key={funnel.days} funnel={funnel} />
        ))}
      </div>
      <div className={styles['choice']}>
        {(['keep', 'drop'] as const).map((verdict) => (
          <Button
            key={verdict}
            aria-pressed={event.verdict === verdict}
            tone={event.verdict === verdict ? 'primary' : 'normal'}
            onClick={() => void judge(verdict)}
          >
            {text(`event.verdict.${verdict}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

function FunnelBars({ funnel }: { readonly funnel: Funnel }) {
  const text = useText();
  const title = text('event.funnel', { n: funnel.days });
  return (
    <table aria-label={title} className={styles['funnel']}>
      <caption>{title}</caption>
      <tbody>
        {steps.map((step) => (
          <tr key={step}>
            <th scope="row">{text(`event.funnel.${step}`)}</th>
            <td>{funnel[step]}</td>
            <td aria-hidden="true">
              <meter min={0} max={Math.max(1, funnel.met)} value={funnel[step]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
