import { blankProfile, ME, type Profile } from '../../shared/domain/records/profile.ts';
import { useRecord } from '../data/hooks.ts';
import { dispatch } from '../data/session.ts';
import { TextArea } from '../ui/Field.tsx';
import { useDraft } from '../ui/useDraft.ts';

type Details = Omit<Profile, 'id'>;

/** Something one says about oneself, kept in the journal; saved on leaving the field. */
export function ProfileField({
  label,
  hint,
  rows = 1,
  read,
  write,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly read: (profile: Profile) => string;
  readonly write: (value: string, profile: Profile) => Partial<Details>;
}) {
  const profile = useRecord('profile', ME) ?? blankProfile;
  const draft = useDraft(read(profile), (value) => {
    void dispatch({ type: 'profile.edit', input: { details: write(value, profile) } });
  });
  return (
    <TextArea
      label={label}
      hint={hint}
      rows={rows}
      dir="auto"
      value={draft.shown}
      onChange={(change) => draft.type(change.target.value)}
      onBlur={draft.save}
    />
  );
}
