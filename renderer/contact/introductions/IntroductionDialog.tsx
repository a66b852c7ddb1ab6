import { useState } from 'react';
import { isDay } from '../../../shared/domain/day.ts';
import type { Contact } from '../../../shared/domain/records/contact.ts';
import { LINE_MAX } from '../../../shared/domain/records/fields.ts';
import {
  type Introduction,
  introductionOutcomes,
} from '../../../shared/domain/records/introduction.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { perform } from '../../app/perform.ts';
import { ContactField } from '../../contact-picker/ContactField.tsx';
import { useRecord } from '../../data/hooks.ts';
import { newId } from '../../data/newId.ts';
import { currentDay } from '../../data/today.ts';
import { useText } from '../../i18n/useText.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FormDialog, Pair } from '../../ui/FormDialog.tsx';
import { SelectField, TextArea } from '../../ui/Field.tsx';

/** Records that two people were put in touch, or what became of it. Mount it while it is open. */
export function IntroductionDialog({
  contact,
  id,
  onClose,
}: {
  readonly contact: Contact;
  /** `null` for a new one. */
  readonly id: string | null;
  readonly onClose: () => void;
}) {
  const text = useText();
  const stored = useRecord('introductions', id ?? '');
  const otherOf = (record: Introduction): string =>
    record.contactId === contact.id ? record.otherId : record.contactId;
  const [otherId, setOtherId] = useState(stored === null ? null : otherOf(stored));
  const [on, setOn] = useState<string>(stored?.on ?? currentDay());
  const [reason, setReason] = useState(stored?.reason ?? '');
  const [outcome, setOutcome] = useState<Introduction['outcome']>(stored?.outcome ?? 'open');
  const [tried, setTried] = useState(false);
  const other = useRecord('contacts', otherId ?? '');

  async function save(): Promise<void> {
    setTried(true);
    if (otherId === null || !isDay(on) || reason.length > LINE_MAX) return;
    const fields = { on, reason: reason.trim(), outcome };
    await perform(
      id === null
        ? {
            type: 'introduction.create',
            input: { ...fields, id: newId(), contactId: contact.id, otherId },
          }
        : { type: 'introduction.edit', input: { ...fields, id } },
      onClose,
    );
  }

  return (
    <FormDialog
      onClose={onClose}
      title={text('introduction.title', { name: shorten(contact.name, 80) })}
      onSubmit={save}
    >
      {id === null ? (
        <ContactField
          label={text('introduction.other')}
          value={otherId}
          except={contact.id}
          onChange={setOtherId}
          error={tried && otherId === null ? text('introduction.other.needed') : null}
        />
      ) : (
        <p>
          {text('introduction.with')} <b dir="auto">{other?.name}</b>
        </p>
      )}
      <TextArea
        label={text('introduction.reason')}
        dir="auto"
        rows={2}
        value={reason}
        error={reason.length > LINE_MAX ? text('contact.error.tooLong', { max: LINE_MAX }) : null}
        onChange={(event) => setReason(event.target.value)}
      />
      <Pair>
        <DateField
          label={text('journal.on')}
          value={on}
          error={isDay(on) ? null : text('contact.error.day')}
          onChange={setOn}
        />
        <SelectField
          label={text('introduction.outcome')}
          value={outcome}
          onChange={(event) => {
            const chosen = introductionOutcomes.find((name) => name === event.target.value);
            if (chosen) setOutcome(chosen);
          }}
        >
          {introductionOutcomes.map((name) => (
            <option key={name} value={name}>
              {text(`introduction.outcome.${name}`)}
            </option>
          ))}
        </SelectField>
      </Pair>
    </FormDialog>
  );
}
