import { useState } from 'react';
import type { NetworkingEvent } from '../../shared/domain/records/event.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import { toHash } from '../app/route.ts';
import { useRecord } from '../data/hooks.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import styles from './DebriefPage.module.css';
import { DebriefDays } from './DebriefDays.tsx';
import { DebriefRows } from './DebriefRows.tsx';

/** The ten minutes after an event: the rows of the sheet, then the days of what follows. */
export function DebriefPage({ id }: { readonly id: string }) {
  const text = useText();
  const event = useRecord('events', id);
  if (event === null) {
    return (
      <Page title={text('debrief.title')}>
        <EmptyState action={<a href={toHash({ page: 'events' })}>{text('event.back')}</a>}>
          {text('event.missing')}
        </EmptyState>
      </Page>
    );
  }
  return <Debrief event={event} />;
}

function Debrief({ event }: { readonly event: NetworkingEvent }) {
  const text = useText();
  const language = useLanguage();
  const [part, setPart] = useState<'rows' | 'days'>('rows');
  const day = formatDay(event.startsAt.slice(0, 10), 'long', language);
  return (
    <Page
      title={text('debrief.openName', { title: event.title })}
      actions={
        part === 'rows' ? (
          <Button tone="primary" onClick={() => setPart('days')}>
            {text('debrief.layOut')}
          </Button>
        ) : (
          <Button onClick={() => setPart('rows')}>{text('debrief.days.back')}</Button>
        )
      }
    >
      <div className={styles['debrief']}>
        <p className={styles['when']}>
          <a href={toHash({ page: 'event', id: event.id })} dir="auto">
            {text('preview.back')}
          </a>
          <span>{[day, event.place].filter((word) => word !== '').join(' · ')}</span>
        </p>
        {part === 'rows' ? <DebriefRows event={event} /> : <DebriefDays event={event} />}
      </div>
    </Page>
  );
}
