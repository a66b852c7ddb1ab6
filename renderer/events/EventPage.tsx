import { NotebookPen, Pencil, Printer, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { formatDay, formatTime } from '../../shared/i18n/dates.ts';
import { expectedContacts } from '../../shared/domain/views/expected.ts';
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
import { openEventDialog } from './eventDialogState.ts';
import { EventVerdict } from './EventVerdict.tsx';
import { focusExplanation } from './focusExplanation.ts';
import { ExpectedPerson } from './ExpectedPerson.tsx';
import { PeoplePicker } from './PeoplePicker.tsx';

/** One event: when and where, what one wants from it, and who is expected. */
export function EventPage({ id }: { readonly id: string }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const [choosing, setChoosing] = useState(false);
  const event = useRecord('events', id);
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

  async function remove(title: string): Promise<void> {
    const done = await dispatch({ type: 'event.delete', input: { id } });
    if (done === null) return;
    navigate({ page: 'events' });
    showDone(done, text('event.deleted', { title }));
  }

  const hasBegun = event.startsAt <= localTime();
  const day = event.startsAt.slice(0, 10);
  const hours = [event.startsAt, event.endsAt].flatMap((time) =>
    time === null ? [] : [formatTime(time)],
  );
  return (
    <Page
      title={event.title}
      actions={
        <>
          <Button icon={<Pencil />} onClick={() => openEventDialog(id)}>
            {text('event.edit')}
          </Button>
          {hasBegun ? (
            <Button
              tone={event.debriefedOn === null ? 'primary' : 'normal'}
              icon={<NotebookPen />}
              onClick={() => navigate({ page: 'debrief', id })}
            >
              {text('debrief.open')}
            </Button>
          ) : null}
          <Button
            tone={hasBegun ? 'normal' : 'primary'}
            icon={<Printer />}
            onClick={() => navigate({ page: 'prep-sheet', id })}
          >
            {text('events.prepSheet')}
          </Button>
        </>
      }
    >
      <div className={styles['event']}>
        <p className={styles['back']}>
          <a href={toHash({ page: 'events' })}>{text('event.back')}</a>
        </p>
        <p className={styles['when']} dir="auto">
          {[`${formatDay(day, 'long', language)}, ${hours.join('–')}`, event.place]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        {event.intention === '' ? null : (
          <p className={styles['intention']} dir="auto">
            {event.intention}
          </p>
        )}
        <section aria-labelledby="expected-heading">
          <div className={styles['heading']}>
            <h2 id="expected-heading">{text('event.expected')}</h2>
            <span>{text('events.expected', { n: people.length })}</span>
            <Button icon={<UserPlus />} onClick={() => setChoosing(true)}>
              {text('event.choose')}
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
        <p className={styles['end']}>
          <Button tone="danger" onClick={() => void remove(event.title)}>
            {text('event.delete')}
          </Button>
        </p>
      </div>
      {choosing ? <PeoplePicker eventId={id} onClose={() => setChoosing(false)} /> : null}
    </Page>
  );
}
