import { useId, useState } from 'react';
import type { Contact } from '../../../shared/domain/records/contact.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { writePortable } from '../../../shared/i18n/index.ts';
import { perform } from '../../app/perform.ts';
import { ContactField } from '../../contact-picker/ContactField.tsx';
import { useToday } from '../../data/today.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FormDialog, Pair } from '../../ui/FormDialog.tsx';
import { TextArea, TextField } from '../../ui/Field.tsx';
import { AddressesEditor } from './AddressesEditor.tsx';
import { BirthdayFields } from './BirthdayFields.tsx';
import styles from './DetailsDialog.module.css';
import { type DetailsForm, formOf, gainsLetters, type LineField } from './detailsForm.ts';
import { keptForm, keepForm } from './keptForm.ts';
import { withLabelsShown, withLabelsStored } from './labelsInForm.ts';
import { LabelledRows } from './LabelledRows.tsx';
import { type Problems, readDetails } from './readDetails.ts';

const none: Problems = new Map();

/** Everything noted about a contact but the journal. Mount it while it is open. */
export function DetailsDialog({
  contact,
  onClose,
}: {
  readonly contact: Contact;
  readonly onClose: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const [form, setForm] = useState<DetailsForm>(
    () => keptForm(contact) ?? withLabelsShown(formOf(contact), text),
  );
  const [problems, setProblems] = useState<Problems>(none);
  const headings = useId();

  const set = (change: Partial<DetailsForm>): void => setForm({ ...form, ...change });
  const error = (place: string): string | null => {
    const problem = problems.get(place);
    return problem ? writePortable(language, problem) : null;
  };
  const line = (name: LineField) => ({
    label: text(`contact.${name}`),
    dir: 'auto' as const,
    value: form.lines[name],
    error: error(name),
    onChange: (event: { target: { value: string } }) =>
      set({ lines: { ...form.lines, [name]: event.target.value } }),
  });
  const heading = (name: 'who' | 'reach' | 'met' | 'know' | 'other') => (
    <h3 id={`${headings}-${name}`}>{text(`contact.group.${name}`)}</h3>
  );
  const rows = (field: 'emails' | 'phones' | 'urls' | 'customFields') => (
    <LabelledRows
      field={field}
      rows={form.rows[field]}
      error={error}
      onChange={(next) => set({ rows: { ...form.rows, [field]: next } })}
    />
  );

  function close(): void {
    keepForm(contact, null);
    onClose();
  }

  async function save(): Promise<void> {
    const read = readDetails(withLabelsStored(form, text), contact, today);
    setProblems(read.ok ? none : read.problems);
    if (!read.ok) return;
    if (Object.keys(read.changed).length === 0) {
      close();
      return;
    }
    await perform(
      {
        type: 'contact.edit',
        input: { id: contact.id, details: read.changed },
      },
      close,
    );
  }

  return (
    <FormDialog
      size="large"
      onCancel={close}
      // Escape keeps what was typed for the next time; "Cancel" throws it away.
      onClose={() => {
        keepForm(contact, form);
        onClose();
      }}
      title={text('contact.details.title', { name: shorten(contact.name, 80) })}
      onSubmit={save}
    >
      <div className={styles['form']}>
        {problems.size > 0 ? (
          <p role="alert" className={styles['summary']}>
            {text('contact.error.summary', { n: problems.size })}
          </p>
        ) : null}
        <section aria-labelledby={`${headings}-who`} className={styles['group']}>
          {heading('who')}
          <TextField {...line('name')} aria-required="true" />
          <Pair>
            <TextField {...line('givenName')} />
            <TextField {...line('familyName')} />
          </Pair>
          <Pair>
            <TextField {...line('company')} />
            <TextField {...line('role')} />
          </Pair>
          <Pair>
            <TextField {...line('trade')} hint={text('contact.trade.hint')} />
            <TextField {...line('city')} />
          </Pair>
          <Pair>
            <TextField {...line('chapter')} />
            <TextField
              label={text('contact.tags')}
              hint={text('contact.commas')}
              dir="auto"
              value={form.tags}
              error={error('tags')}
              onChange={(event) => set({ tags: event.target.value })}
            />
          </Pair>
        </section>
        <section aria-labelledby={`${headings}-reach`} className={styles['group']}>
          {heading('reach')}
          {rows('emails')}
          {rows('phones')}
          {rows('urls')}
          <AddressesEditor
            rows={form.addresses}
            error={error}
            onChange={(addresses) => set({ addresses })}
          />
        </section>
        <section aria-labelledby={`${headings}-met`} className={styles['group']}>
          {heading('met')}
          <Pair>
            <TextField {...line('metWhere')} />
            <DateField
              label={text('contact.metOn')}
              value={form.metOn}
              error={error('metOn')}
              onChange={(metOn) => set({ metOn })}
            />
          </Pair>
          <ContactField
            label={text('contact.introducedBy')}
            value={form.introducedBy}
            except={contact.id}
            onChange={(introducedBy) => set({ introducedBy })}
          />
        </section>
        <section aria-labelledby={`${headings}-know`} className={styles['group']}>
          {heading('know')}
          <TextArea {...line('idealReferral')} rows={2} />
          {gainsLetters.map((letter) => (
            <TextArea
              key={letter}
              label={text(`gains.${letter}`)}
              dir="auto"
              rows={2}
              value={form.gains[letter]}
              error={error(`gains.${letter}`)}
              onChange={(event) => set({ gains: { ...form.gains, [letter]: event.target.value } })}
            />
          ))}
        </section>
        <section aria-labelledby={`${headings}-other`} className={styles['group']}>
          {heading('other')}
          <BirthdayFields
            value={form.birthday}
            error={error('birthday')}
            onChange={(birthday) => set({ birthday })}
          />
          <TextField
            label={text('contact.languages')}
            hint={text('contact.commas')}
            dir="auto"
            value={form.languages}
            error={error('languages')}
            onChange={(event) => set({ languages: event.target.value })}
          />
          {rows('customFields')}
        </section>
      </div>
    </FormDialog>
  );
}
