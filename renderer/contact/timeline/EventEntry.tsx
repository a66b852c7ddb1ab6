import { memo } from 'react';
import type { NetworkingEvent } from '../../../shared/domain/records/event.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { toHash } from '../../app/route.ts';
import { useText } from '../../i18n/useText.ts';
import styles from './Entry.module.css';
import { EntryHead } from './EntryHead.tsx';

/** An event where you met them. */
export const EventEntry = memo(function EventEntry({ event }: { readonly event: NetworkingEvent }) {
  const text = useText();
  return (
    <>
      <EntryHead
        title={text('journal.met')}
        on={event.startsAt.slice(0, 10)}
        more={[shorten(event.place, 80)]}
        color="quiet"
      />
      <p className={styles['line']}>
        <a href={toHash({ page: 'event', id: event.id })} dir="auto">
          {shorten(event.title, 160)}
        </a>
      </p>
    </>
  );
});
