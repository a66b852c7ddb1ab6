import { X } from 'lucide-react';
import { useId, useRef } from 'react';
import { useText } from '../../i18n/useText.ts';
import { IconButton } from '../../ui/Button.tsx';
import field from '../../ui/Field.module.css';
import { AddRow } from './AddRow.tsx';
import type { Row, RowField } from './detailsForm.ts';
import styles from './Rows.module.css';

const words = {
  emails: { one: 'contact.email', all: 'contact.emails', add: 'contact.add.email' },
  phones: { one: 'contact.phone', all: 'contact.phones', add: 'contact.add.phone' },
  urls: { one: 'contact.url', all: 'contact.urls', add: 'contact.add.url' },
  customFields: {
    one: 'contact.customField',
    all: 'contact.customFields',
    add: 'contact.add.customField',
  },
} as const;
const inputModes = { emails: 'email', phones: 'tel', urls: 'url', customFields: 'text' } as const;

/** Any number of lines, each with a label: e-mails, phones, web pages, other fields. */
export function LabelledRows({
  field: name,
  rows,
  error,
  onChange,
}: {
  readonly field: RowField;
  readonly rows: readonly Row[];
  /** What is wrong at a place such as `emails.0`. */
  readonly error: (place: string) => string | null;
  readonly onChange: (rows: readonly Row[]) => void;
}) {
  const text = useText();
  const id = useId();
  const addButton = useRef<HTMLButtonElement>(null);
  /** The row just added takes the focus. */
  const added = useRef<number | null>(null);
  const one = text(words[name].one);

  function change(key: number, part: Partial<Row>): void {
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  }

  return (
    <fieldset className={styles['rows']}>
      <legend>{text(words[name].all)}</legend>
      {rows.map(({ key, label, value }, index) => {
        const problem = error(`${name}.${index}`) ?? error(`${name}.${index}.label`);
        const own = text('contact.row', { label: one, n: index + 1 });
        const errorId = `${id}-${key}`;
        return (
          <div key={key} className={styles['row']}>
            <input
              className={field['control']}
              aria-label={`${own}: ${text('contact.label')}`}
              aria-invalid={error(`${name}.${index}.label`) ? true : undefined}
              aria-describedby={problem ? errorId : undefined}
              placeholder={text('contact.label.hint')}
              dir="auto"
              value={label}
              onChange={(event) => change(key, { label: event.target.value })}
            />
            <input
              ref={(input) => {
                if (input && added.current === key) {
                  added.current = null;
                  input.focus();
                }
              }}
              className={field['control']}
              aria-label={own}
              aria-invalid={error(`${name}.${index}`) ? true : undefined}
              aria-describedby={problem ? errorId : undefined}
              inputMode={inputModes[name]}
              autoComplete="off"
              spellCheck={false}
              dir="auto"
              value={value}
              onChange={(event) => change(key, { value: event.target.value })}
            />
            <IconButton
              label={text('contact.row.remove', { label: one, n: index + 1 })}
              icon={<X />}
              onClick={() => {
                onChange(rows.filter((row) => row.key !== key));
                addButton.current?.focus();
              }}
            />
            {problem ? (
              <p id={errorId} className={[field['error'], styles['error']].join(' ')}>
                {problem}
              </p>
            ) : null}
          </div>
        );
      })}
      {error(name) ? <p className={field['error']}>{error(name)}</p> : null}
      <AddRow
        ref={addButton}
        label={text(words[name].add)}
        onAdd={(key) => {
          added.current = key;
          onChange([...rows, { key, label: '', value: '' }]);
        }}
      />
    </fieldset>
  );
}
