import { Combobox } from '@base-ui/react/combobox';
import { useId, useMemo, useState } from 'react';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { replicaSignal } from '../data/session.ts';
import { useText } from '../i18n/useText.ts';
import field from '../ui/Field.module.css';
import styles from './ContactField.module.css';
import { findContacts } from './findContacts.ts';
import { PersonLine } from './PersonLine.tsx';

/** So many names are enough to choose from; another letter narrows them down. */
const SHOWN = 8;

/** A field for one person of the journal: type part of a name, choose from what is found. */
export function ContactField({
  label,
  value,
  onChange,
  except,
  error = null,
}: {
  readonly label: string;
  /** A contact's id; `null` for nobody. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Whoever may not be chosen: the person themselves. */
  readonly except?: string;
  readonly error?: string | null;
}) {
  const text = useText();
  const id = useId();
  const { contacts } = replicaSignal.get().journal.tables;
  const chosen = (value === null ? undefined : contacts.get(value)) ?? null;
  const [query, setQuery] = useState(chosen?.name ?? '');
  const found = useMemo(
    () =>
      query === chosen?.name ? [chosen] : findContacts(contacts.values(), query, SHOWN, except),
    [contacts, query, chosen, except],
  );
  return (
    <div className={field['field']}>
      <label htmlFor={id}>{label}</label>
      <Combobox.Root<Contact>
        items={found}
        filter={null}
        value={chosen}
        onValueChange={(contact) => onChange(contact?.id ?? null)}
        inputValue={query}
        onInputValueChange={setQuery}
        itemToStringLabel={nameOf}
        isItemEqualToValue={sameContact}
      >
        <Combobox.Input
          id={id}
          className={field['control']}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          dir="auto"
        />
        <Combobox.Portal>
          <Combobox.Positioner className={styles['positioner']} sideOffset={4}>
            <Combobox.Popup className={styles['popup']} aria-label={label}>
              <Combobox.Empty className={styles['empty']}>
                {query.trim() === '' ? text('contactField.hint') : text('contactField.none')}
              </Combobox.Empty>
              <Combobox.List>
                {(contact: Contact) => (
                  <Combobox.Item key={contact.id} value={contact} className={styles['item']}>
                    <PersonLine contact={contact} />
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
      {error ? (
        <p id={`${id}-error`} className={field['error']}>
          {error}
        </p>
      ) : null}
    </div>
  );
}

function nameOf(contact: Contact): string {
  return contact.name;
}

function sameContact(a: Contact, b: Contact): boolean {
  return a.id === b.id;
}
