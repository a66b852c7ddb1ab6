import {
  CalendarArrowDown,
  ClipboardList,
  NotebookPen,
  Pencil,
  Printer,
  UserPlus,
} from 'lucide-react';
import { useState } from 'react';
import type { NetworkingEvent } from '../../shared/domain/records/event.ts';
import { expectedContacts } from '../../shared/domain/views/expected.ts';
import { isAttended } from '../../shared/domain/views/events.ts';
import { focusRanking } from '../../shared/domain/views/focus.ts';
import { showDone } from '../app/undoRedo.ts';
import { navigate, toHash } from '../app/route.ts';
import { useRecord, useTablesView } from '../data/hooks.ts';
import { localTime } from '../data/now.ts';
import { dispatch, preferences } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import styles from './EventPage.module.css';
import { exportEvents } from '../exporting/exportEvents.ts';
import { AttendeeDialog } from './AttendeeDialog.tsx';
import { openEventDialog } from './eventDialogState.ts';
import type { Scope } from './eventForm.ts';
import { EventStatus } from './EventStatus.tsx';
import { EventVerdict } from './EventVerdict.tsx';
import { focusExplanation } from './focusExplanation.ts';
import { ExpectedPerson } from './ExpectedPerson.tsx';
import { PeoplePicker } from './PeoplePicker.tsx';
import { useFollowing } from './useFollowing.ts';
import { whenOf } from './whenOf.ts';

/** One event: when and where, what one wants from it, and who is expected. */
export function EventPage({ id }: { readonly id: string }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const [choosing, setChoosing] = useState(false);
  const [listing, setListing] = useState(false);
  const event = useRecord('events', id);
  const following = useFollowing(event);
  const { sheet } = useSignal(preferences);
  const people = useTablesView(
    ['attendances', 'contacts', 'followUps', 'notes', 'referrals'],
    (journal) => focusRanking(journal, expectedContacts(journal, id), today),
  );
  if (event === null) {
    return (
      <Page title={text('events.title')}>
        <EmptyState action={<a href={toHash({ page: 'events' })}>{text('event.back')}</a>}>
          {text('event.missing')}
        </EmptyState>
      </Page>
    );
  }

  async function remove(title: string, scope: Scope): Promise<void> {
    const done = await dispatch({ type: 'event.delete', input: { id, scope } });
    if (done === null) return;
    navigate({ page: 'events' });
    showDone(done, scope === 'one' ? text('event.deleted', { title }) : undefined);
  }

  const hasBegun = event.startsAt <= localTime();
  return (
    <Page
      title={event.title}
      actions={
        <>
          <Button icon={<Pencil />} onClick={() => openEventDialog(id)}>
            {text('event.edit')}
          </Button>
          {hasBegun && isAttended(event) ? (
            <Button
              tone={event.debriefedOn === null ? 'primary' : 'normal'}
              icon={<NotebookPen />}
              onClick={() => navigate({ page: 'debrief', id })}
            >
              {text('debrief.open')}
            </Button>
          ) : null}
          {isAttended(event) ? (
            <Button
              tone={hasBegun ? 'normal' : 'primary'}
              icon={<Printer />}
              onClick={() => navigate({ page: 'prep-sheet', id })}
            >
              {text('events.prepSheet')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className={styles['event']}>
        <p className={styles['back']}>
          <a href={toHash({ page: 'events' })}>{text('event.back')}</a>
        </p>
        <p className={styles['when']} dir="auto">
          {[whenOf(event, text, language), event.place].filter((part) => part !== '').join(' · ')}
        </p>
        {event.intention === '' ? null : (
          <p className={styles['intention']} dir="auto">
            {event.intention}
          </p>
        )}
        {event.description === '' ? null : (
          <p className={styles['description']} dir="auto">
            {event.description}
          </p>
        )}
        <EventStatus event={event} hasBegun={hasBegun} />
        <section aria-labelledby="expected-heading">
          <div className={styles['heading']}>
            <h2 id="expected-heading">{text('event.expected')}</h2>
            <span>{text('events.expected', { n: people.length })}</span>
            <Button icon={<UserPlus />} onClick={() => setChoosing(true)}>
              {text('event.choose')}
            </Button>
            <Button icon={<ClipboardList />} onClick={() => setListing(true)}>
              {text('event.list')}
            </Button>
          </div>
          {people.length === 0 ? (
            <EmptyState>{text('event.expected.none')}</EmptyState>
          ) : (
            <ul aria-label={text('event.expected')} className={styles['people']}>
              {people.map(({ contact, points, reasons }, index) => (
                <ExpectedPerson
                  key={contact.id}
                  eventId={id}
                  contact={contact}
                  why={index < sheet.people ? focusExplanation({ points, reasons }, text) : null}
                />
              ))}
            </ul>
          )}
        </section>
        <EventVerdict event={event} />
        <div className={styles['end']}>
          <Button
            icon={<CalendarArrowDown />}
            onClick={() => void exportEvents({ kind: 'event', id })}
          >
            {text('event.export')}
          </Button>
          {event.seriesId === null ? null : (
            <Button onClick={() => void exportEvents(seriesOf(event))}>
              {text('event.exportSeries')}
            </Button>
          )}
          <Button tone="danger" onClick={() => void remove(event.title, 'one')}>
            {text('event.delete')}
          </Button>
          {following === 0 ? null : (
            <Button tone="danger" onClick={() => void remove(event.title, 'following')}>
              {text('event.deleteFollowing', { n: following })}
            </Button>
          )}
        </div>
      </div>
      {listing ? <AttendeeDialog eventId={id} onClose={() => setListing(false)} /> : null}
      {choosing ? <PeoplePicker eventId={id} onClose={() => setChoosing(false)} /> : null}
    </Page>
  );
}

function seriesOf({ id, seriesId }: NetworkingEvent): Parameters<typeof exportEvents>[0] {
  return seriesId === null ? { kind: 'event', id } : { kind: 'series', seriesId };
}
