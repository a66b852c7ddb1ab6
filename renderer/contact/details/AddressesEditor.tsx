import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { IconButton } from '../../ui/Button.tsx';
import field from '../../ui/Field.module.css';
import { TextField } from '../../ui/Field.tsx';
import { AddRow } from './AddRow.tsx';
import { type AddressRow, addressParts, blankAddress } from './detailsForm.ts';
import styles from './Rows.module.css';

const partWords = {
  street: 'contact.street',
  postalCode: 'contact.postalCode',
  city: 'contact.addressCity',
  region: 'contact.region',
  country: 'contact.country',
} as const;

/** Any number of postal addresses, part by part. */
export function AddressesEditor({
  rows,
  error,
  onChange,
}: {
  readonly rows: readonly AddressRow[];
  readonly error: (place: string) => string | null;
  readonly onChange: (rows: readonly AddressRow[]) => void;
}) {
  const text = useText();
  const [added, setAdded] = useState<number | null>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (added === null) return;
    list.current?.querySelector<HTMLElement>(`[data-key="${added}"] input`)?.focus();
  }, [added]);
  const one = text('contact.address');

  return (
    <fieldset ref={list} className={styles['rows']}>
      <legend>{text('contact.addresses')}</legend>
      {rows.map((row, index) => {
        const part = (name: 'label' | (typeof addressParts)[number]) => (
          <div key={name} data-part={name}>
            <TextField
              label={text(name === 'label' ? 'contact.label' : partWords[name])}
              dir="auto"
              value={row[name]}
              error={error(`addresses.${index}.${name}`)}
              onChange={(event) =>
                onChange(
                  rows.map((other) =>
                    other.key === row.key ? { ...other, [name]: event.target.value } : other,
                  ),
                )
              }
            />
          </div>
        );
        return (
          <div
            key={row.key}
            data-key={row.key}
            role="group"
            aria-label={text('contact.row', { label: one, n: index + 1 })}
            className={styles['address']}
          >
            {part('street')}
            {part('label')}
            <IconButton
              label={text('contact.row.remove', { label: one, n: index + 1 })}
              icon={<X />}
              onClick={() => {
                onChange(rows.filter((other) => other.key !== row.key));
                addButton.current?.focus();
              }}
            />
            {addressParts.slice(1).map(part)}
          </div>
        );
      })}
      {error('addresses') ? <p className={field['error']}>{error('addresses')}</p> : null}
      <AddRow
        ref={addButton}
        label={text('contact.add.address')}
        onAdd={(key) => {
          setAdded(key);
          onChange([...rows, { ...blankAddress, key }]);
        }}
      />
    </fieldset>
  );
}
