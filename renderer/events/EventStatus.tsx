import { useState } from 'react';
import { eventStatuses, type NetworkingEvent } from '../../shared/domain/records/event.ts';
import { isAttended } from '../../shared/domain/views/events.ts';
import { perform } from '../app/perform.ts';
import { useText } from '../i18n/useText.ts';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './EventPage.module.css';

type Status = NetworkingEvent['status'];

/** What became of an event; one that lies ahead cannot have been attended yet. */
export function EventStatus({
  event,
  hasBegun,
}: {
  readonly event: NetworkingEvent;
  readonly hasBegun: boolean;
}) {
  const text = useText();
  const possible = eventStatuses.filter(
    (status) =>
      hasBegun || status === 'planned' || status === 'cancelled' || status === event.status,
  );
  // The choice shows at once what was asked for, until the journal says what holds.
  const [asked, setAsked] = useState<Status | null>(null);
  async function judge(status: Status): Promise<void> {
    setAsked(status);
    await perform({ type: 'event.judge', input: { id: event.id, status } });
    // Another may have been asked for meanwhile.
    setAsked((last) => (last === status ? null : last));
  }
  return (
    <div className={styles['status']}>
      <Segmented<Status>
        label={text('event.status')}
        value={asked ?? event.status}
        onChange={(status) => void judge(status)}
        options={possible.map((value) => ({ value, label: text(`event.status.${value}`) }))}
      />
      {isAttended(event) ? null : <p>{text('event.status.asksNothing')}</p>}
    </div>
  );
}
