import { X } from 'lucide-react';
import { useState } from 'react';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { attendanceId } from '../../shared/domain/commands/events.ts';
import { rememberedLine } from '../../shared/domain/views/recall.ts';
import { toHash } from '../app/route.ts';
import { useContactView, useRecord } from '../data/hooks.ts';
import { dispatch } from '../data/session.ts';
import { useText } from '../i18n/useText.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { IconButton } from '../ui/Button.tsx';
import styles from './ExpectedPerson.module.css';

/** A row of the people expected: who, the one thing to remember, whether they were met. */
export function ExpectedPerson({
  eventId,
  contact,
  why,
}: {
  readonly eventId: string;
  readonly contact: Contact;
  /** Why they are to be seen first; `null` when they are not. */
  readonly why: string | null;
}) {
  const text = useText();
  const stage = useRecord('stages', contact.stageId);
  const attendance = useRecord('attendances', attendanceId(eventId, contact.id));
  const remembered = useContactView(contact.id, (journal) => rememberedLine(journal, contact.id));
  const who = [contact.company, contact.trade || contact.role]
    .filter((part) => part !== '')
    .join(' · ');
  // The tick shows at once what was asked for, until the journal says what holds.
  const [asked, setAsked] = useState<boolean | null>(null);
  const set = (input: { readonly expected?: boolean; readonly met?: boolean }) =>
    dispatch({
      type: 'event.attendance',
      input: { eventId, contactIds: [contact.id], ...input },
    });
  const setMet = (met: boolean) => {
    setAsked(met);
    void set({ met }).then(() => setAsked(null));
  };
  return (
    <li className={styles['row']}>
      <Avatar name={contact.name} color={stage?.color ?? 'stage-1'} />
      <div className={styles['who']}>
        <a href={toHash({ page: 'contact', id: contact.id })} dir="auto">
          {contact.name}
        </a>
        {why === null ? null : (
          <span className={styles['focus']} title={why}>
            {text('event.focus')}
            <span className="visually-hidden">. {why}</span>
          </span>
        )}
        <p dir="auto">{who}</p>
      </div>
      <p className={styles['remember']} dir="auto">
        {remembered}
      </p>
      <label className={styles['met']}>
        <input
          type="checkbox"
          aria-label={text('event.metName', { name: contact.name })}
          checked={asked ?? attendance?.met ?? false}
          onChange={(change) => setMet(change.target.checked)}
        />
        {text('event.met')}
      </label>
      <IconButton
        label={text('event.remove', { name: contact.name })}
        icon={<X />}
        onClick={() => void set({ expected: false })}
      />
    </li>
  );
}
