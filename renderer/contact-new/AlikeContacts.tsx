import { useCallback } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import { likeContacts } from '../../shared/domain/views/likeness.ts';
import { navigate } from '../app/route.ts';
import { useTablesView } from '../data/hooks.ts';
import { useText } from '../i18n/useText.ts';
import styles from './AlikeContacts.module.css';

/** Warns while typing that the person may be in the journal already. */
export function AlikeContacts({
  name,
  email,
  phone,
  onOpen,
}: {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly onOpen: () => void;
}) {
  const text = useText();
  const alike = useTablesView(
    ['contacts'],
    useCallback(
      (journal: Journal) => likeContacts(journal, { name, email, phone }, 3),
      [name, email, phone],
    ),
  );
  return (
    <div aria-live="polite" className={styles['alike']} data-empty={alike.length === 0}>
      {alike.length === 0 ? null : (
        <>
          <p>{text('contactNew.alike', { n: alike.length })}</p>
          <ul>
            {alike.map((contact) => (
              <li key={contact.id}>
                <button
                  type="button"
                  onClick={() => {
                    onOpen();
                    navigate({ page: 'contact', id: contact.id });
                  }}
                >
                  {contact.name}
                </button>
                {contact.company === '' ? null : <span>{contact.company}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
