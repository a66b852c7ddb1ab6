import { formatDay, formatTime } from '../../shared/i18n/dates.ts';
import type { Language, Text } from '../../shared/i18n/index.ts';
import type { CalendarOffer } from '../../shared/ipc/calendarOffer.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import styles from './Offers.module.css';

export function OfferRow({
  offer,
  ticked,
  onTick,
}: {
  readonly offer: CalendarOffer;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}) {
  const text = useText();
  const language = useLanguage();
  const { title, detail, when } = wordsOf(offer, text, language);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={ticked}
          onChange={(change) => onTick(change.target.checked)}
        />
        <span dir="auto">
          <strong>{title}</strong>
          {detail === '' ? null : <small>{detail}</small>}
        </span>
        <span className={styles['when']}>{when}</span>
      </label>
    </li>
  );
}

function wordsOf(
  offer: CalendarOffer,
  text: Text,
  language: Language,
): { readonly title: string; readonly detail: string; readonly when: string } {
  const day = (local: string): string => formatDay(local.slice(0, 10), 'medium', language);
  // What begins at midnight takes the whole day.
  const moment = (local: string): string =>
    local.endsWith('T00:00') ? day(local) : `${day(local)}, ${formatTime(local)}`;
  switch (offer.kind) {
    case 'person':
      return {
        title: offer.name || offer.email,
        detail: offer.name === '' ? '' : offer.email,
        when: text('import.events.personTimes', { n: offer.n }),
      };
    case 'moved':
      return {
        title: offer.title,
        detail: text('import.events.moved'),
        when: text('import.events.movedFrom', {
          from: moment(offer.startsAt),
          to: moment(offer.to),
        }),
      };
    case 'new':
    case 'gaining':
      return {
        title: offer.title,
        detail: offer.kind === 'gaining' ? text('import.events.gaining') : offer.place,
        when:
          offer.n === 1
            ? moment(offer.startsAt)
            : text('import.events.times', { n: offer.n, day: day(offer.startsAt) }),
      };
  }
}
