import { useId } from 'react';
import type { CalendarOffer } from '../../shared/ipc/calendarOffer.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { OfferRow } from './OfferRow.tsx';
import ticks from '../ui/TickList.module.css';
import styles from './Offers.module.css';

/** So many are looked through one by one; the rest goes by “All” and “None”. */
const SHOWN = 300;

/** A list of what a calendar brings, each to be ticked. */
export function Offers({
  title,
  hint,
  offers,
  ticked,
  onTick,
}: {
  readonly title: string;
  readonly hint: string;
  readonly offers: readonly CalendarOffer[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
}) {
  const text = useText();
  const id = useId();
  const keys = offers.map(({ key }) => key);
  return (
    <section aria-labelledby={id}>
      <div className={styles['head']}>
        <h3 id={id}>{title}</h3>
        <Button tone="plain" aria-describedby={id} onClick={() => onTick(keys, true)}>
          {text('import.events.all')}
        </Button>
        <Button tone="plain" aria-describedby={id} onClick={() => onTick(keys, false)}>
          {text('import.events.none')}
        </Button>
      </div>
      <p>{hint}</p>
      <ul aria-labelledby={id} className={`${ticks['list']} ${styles['offers']}`}>
        {offers.slice(0, SHOWN).map((offer) => (
          <OfferRow
            key={offer.key}
            offer={offer}
            ticked={ticked.has(offer.key)}
            onTick={(on) => onTick([offer.key], on)}
          />
        ))}
      </ul>
      {offers.length > SHOWN ? (
        <p className={styles['more']}>{text('import.events.more', { n: offers.length - SHOWN })}</p>
      ) : null}
    </section>
  );
}
