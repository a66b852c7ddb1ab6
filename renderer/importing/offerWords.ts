import { formatDay, formatTime } from '../../shared/i18n/dates.ts';
import type { Language, Text } from '../../shared/i18n/index.ts';
import type { CalendarOffer } from '../../shared/ipc/calendarOffer.ts';
import type { Choice } from '../ui/Choices.tsx';

/** What an offer of a calendar says in the list it is ticked in. */
export function choiceOf(offer: CalendarOffer, text: Text, language: Language): Choice {
  const day = (local: string): string => formatDay(local.slice(0, 10), 'medium', language);
  // What begins at midnight takes the whole day.
  const moment = (local: string): string =>
    local.endsWith('T00:00') ? day(local) : `${day(local)}, ${formatTime(local)}`;
  const { key } = offer;
  switch (offer.kind) {
    case 'person':
      return {
        key,
        title: offer.name || offer.email,
        detail: offer.name === '' ? '' : offer.email,
        aside: text('import.events.personTimes', { n: offer.n }),
      };
    case 'moved':
      return {
        key,
        title: offer.title,
        detail: text('import.events.moved'),
        aside: text('import.events.movedFrom', {
          from: moment(offer.startsAt),
          to: moment(offer.to),
        }),
      };
    case 'new':
    case 'gaining':
      return {
        key,
        title: offer.title,
        detail: offer.kind === 'gaining' ? text('import.events.gaining') : offer.place,
        aside:
          offer.n === 1
            ? moment(offer.startsAt)
            : text('import.events.times', { n: offer.n, day: day(offer.startsAt) }),
      };
  }
}
