import { CalendarPlus } from 'lucide-react';
import {
  attendanceCount,
  endOf,
  type EventLists,
  eventLists,
  isAttended,
} from '../../shared/domain/views/events.ts';
import type { NetworkingEvent } from '../../shared/domain/records/event.ts';
import { formatDay, formatTime } from '../../shared/i18n/dates.ts';
import { toHash } from '../app/route.ts';
import { useTablesView } from '../data/hooks.ts';
import { preferences } from '../data/session.ts';
import { setPreference } from '../data/setPreference.ts';
import { useSignal } from '../data/signal.ts';
import { localTime } from '../data/now.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { MonthView } from './calendar/MonthView.tsx';
import { openEventDialog } from './eventDialogState.ts';
import styles from './EventsPage.module.css';

/** Events ahead and past: few, prepared, followed up. */
export function EventsPage() {
  const text = useText();
  useToday();
  const { eventsAs } = useSignal(preferences);
  const { ahead, past } = useTablesView(['events'], (journal) => eventLists(journal, localTime()));
  const newEvent = (
    <Button tone="primary" icon={<CalendarPlus />} onClick={() => openEventDialog(null)}>
      {text('events.new')}
    </Button>
  );
  if (ahead.length + past.length === 0) {
    return (
      <Page title={text('events.title')} subtitle={text('events.subtitle')}>
        <EmptyState action={newEvent}>{text('events.empty')}</EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={text('events.title')}
      subtitle={text('events.subtitle')}
      actions={
        <>
          <Segmented<typeof eventsAs>
            label={text('events.as')}
            labelHidden
            value={eventsAs}
            onChange={(value) => setPreference({ eventsAs: value })}
            options={[
              { value: 'list', label: text('events.as.list') },
              { value: 'month', label: text('events.as.month') },
            ]}
          />
          {newEvent}
        </>
      }
    >
      {eventsAs === 'month' ? <MonthView /> : <Lists ahead={ahead} past={past} />}
    </Page>
  );
}

function Lists({ ahead, past }: EventLists) {
  const text = useText();
  return (
    <div className={styles['lists']}>
      <section>
        <h2 className={styles['heading']}>{text('events.ahead')}</h2>
        {ahead.length === 0 ? (
          <p className={styles['none']}>{text('events.noneAhead')}</p>
        ) : (
          <EventList label={text('events.ahead')} events={ahead} />
        )}
      </section>
      {past.length === 0 ? null : (
        <section>
          <h2 className={styles['heading']}>{text('events.past')}</h2>
          <EventList label={text('events.past')} events={past} />
        </section>
      )}
    </div>
  );
}

function EventList({
  label,
  events,
}: {
  readonly label: string;
  readonly events: readonly NetworkingEvent[];
}) {
  return (
    <ul aria-label={label} className={styles['list']}>
      {events.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
    </ul>
  );
}

function EventRow({ event }: { readonly event: NetworkingEvent }) {
  const text = useText();
  const language = useLanguage();
  const { expected, met } = useTablesView(['attendances'], (journal) =>
    attendanceCount(journal, event.id),
  );
  const over = endOf(event) < localTime();
  const day = event.startsAt.slice(0, 10);
  return (
    <li className={styles['row']}>
      <div className={styles['date']} aria-hidden="true">
        <b>{Number(day.slice(8))}</b>
        <span>{formatDay(day, 'month', language)}</span>
      </div>
      <div className={styles['what']}>
        <a href={toHash({ page: 'event', id: event.id })} dir="auto">
          {event.title}
        </a>
        <p dir="auto">
          {[`${formatDay(day, 'long', language)}, ${formatTime(event.startsAt)}`, event.place]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <p>
          {!isAttended(event)
            ? text(`event.status.${event.status}`)
            : over
              ? text('events.met', { n: met })
              : text('events.expected', { n: expected })}
        </p>
      </div>
      {over || !isAttended(event) ? null : (
        <a
          className={styles['sheet']}
          href={toHash({ page: 'prep-sheet', id: event.id })}
          aria-label={`${text('events.prepSheet')}: ${event.title}`}
        >
          {text('events.prepSheet')}
        </a>
      )}
    </li>
  );
}
