import { useState } from 'react';
import { LINE_MAX } from '../../../shared/domain/records/fields.ts';
import { noteKinds } from '../../../shared/domain/records/note.ts';
import { useText } from '../../i18n/useText.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SelectField, TextArea, TextField } from '../../ui/Field.tsx';
import type { OfferedTemplate } from './templatesOf.ts';

/** The words of one template. */
export function TemplateForm({
  template,
  onSave,
  onCancel,
}: {
  readonly template: OfferedTemplate;
  readonly onSave: (template: OfferedTemplate) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const text = useText();
  const [edited, setEdited] = useState(template);
  const [tried, setTried] = useState(false);
  const tooLong = (words: string): string | null =>
    words.length > LINE_MAX ? text('contact.error.tooLong', { max: LINE_MAX }) : null;
  const noTitle = tried && edited.title.trim() === '' ? text('template.name.needed') : null;
  return (
    <FormDialog
      size="large"
      onClose={onCancel}
      title={text('template.form')}
      onSubmit={() => {
        setTried(true);
        if (edited.title.trim() !== '' && !tooLong(edited.title) && !tooLong(edited.text)) {
          return onSave(edited);
        }
        return undefined;
      }}
    >
      <TextField
        label={text('template.name')}
        dir="auto"
        value={edited.title}
        error={noTitle ?? tooLong(edited.title)}
        onChange={(event) => setEdited({ ...edited, title: event.target.value })}
      />
      <SelectField
        label={text('journal.kind')}
        value={edited.kind}
        onChange={(event) => {
          const kind = noteKinds.find((name) => name === event.target.value);
          if (kind) setEdited({ ...edited, kind });
        }}
      >
        {noteKinds.map((kind) => (
          <option key={kind} value={kind}>
            {text(`noteKind.${kind}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={text('template.text')}
        hint={text('template.text.hint')}
        dir="auto"
        rows={10}
        value={edited.text}
        error={tooLong(edited.text)}
        onChange={(event) => setEdited({ ...edited, text: event.target.value })}
      />
    </FormDialog>
  );
}
