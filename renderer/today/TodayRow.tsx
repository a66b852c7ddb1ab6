import type { ReactNode } from 'react';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { toHash } from '../app/route.ts';
import { Face } from '../contact/photo/Face.tsx';
import { useRecord } from '../data/hooks.ts';
import styles from './TodayRow.module.css';

/** One line of a list: the person, what it is about, when, and what one can do. */
export function TodayRow({
  id,
  contact,
  children,
  tag,
  actions,
}: {
  readonly id: string;
  readonly contact: Contact;
  readonly children: ReactNode;
  readonly tag?: ReactNode;
  readonly actions?: ReactNode;
}) {
  const stage = useRecord('stages', contact.stageId);
  return (
    <li className={styles['row']} data-row={id}>
      <Face contactId={contact.id} name={contact.name} color={stage?.color ?? 'stage-1'} />
      <div className={styles['words']}>
        <p className={styles['head']}>
          <a href={toHash({ page: 'contact', id: contact.id })} data-control="open" dir="auto">
            {contact.name}
          </a>
          {tag}
        </p>
        <p className={styles['what']} dir="auto">
          {children}
        </p>
      </div>
      {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
    </li>
  );
}
