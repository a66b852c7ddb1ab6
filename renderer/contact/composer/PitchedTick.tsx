import { useRecord } from '../../data/hooks.ts';
import { useText } from '../../i18n/useText.ts';
import { CheckField } from '../../ui/Field.tsx';

/**
 * At the first meetings one asks and does not sell; this is for honesty's sake, and there only
 * at the first stage.
 */
export function PitchedTick({
  contactId,
  value,
  onChange,
}: {
  readonly contactId: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}) {
  const text = useText();
  const contact = useRecord('contacts', contactId);
  const stage = useRecord('stages', contact?.stageId ?? '');
  if (stage?.preset !== 'met' && !value) return null;
  return (
    <CheckField
      label={text('journal.pitched')}
      checked={value}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
