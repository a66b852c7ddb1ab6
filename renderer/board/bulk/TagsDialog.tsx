import { useMemo, useState } from 'react';
import { tagCounts } from './tagCounts.ts';
import { tagsOf } from '../../contact-new/draft.ts';
import { replicaSignal } from '../../data/session.ts';
import { useSignal } from '../../data/signal.ts';
import { useText } from '../../i18n/useText.ts';
import { FieldGroup, FormDialog } from '../../ui/FormDialog.tsx';
import { CheckField, TextField } from '../../ui/Field.tsx';
import { perform } from '../../app/perform.ts';
import { bulkQuestion } from './bulkState.ts';

const TAG_MAX = 200;

/** Tags to give to all, and those that some have, to be taken away. */
export function TagsDialog({ ids }: { readonly ids: readonly string[] }) {
  const text = useText();
  const { contacts } = useSignal(replicaSignal).journal.tables;
  const [add, setAdd] = useState('');
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const had = useMemo(
    () => tagCounts(ids.flatMap((id) => contacts.get(id) ?? [])),
    [ids, contacts],
  );
  const wanted = tagsOf(add);
  const tooLong = wanted.some((tag) => tag.length > TAG_MAX);
  const close = (): void => bulkQuestion.set(null);
  const save = async (): Promise<void> => {
    if (tooLong) return;
    if (wanted.length + gone.size > 0) {
      const input = { ids: [...ids], add: wanted, remove: [...gone] };
      if (!(await perform({ type: 'contacts.tag', input }))) return;
    }
    close();
  };
  return (
    <FormDialog
      size="small"
      onClose={close}
      title={text('bulk.tags.title', { n: ids.length })}
      onSubmit={save}
    >
      <TextField
        label={text('bulk.tags.add')}
        hint={text('contactNew.tags.hint')}
        error={tooLong ? text('contactNew.tooLong', { max: TAG_MAX }) : null}
        value={add}
        onChange={(event) => setAdd(event.target.value)}
      />
      {had.length === 0 ? null : (
        <FieldGroup label={text('bulk.tags.remove')}>
          {had.map(({ tag, count }) => (
            <CheckField
              key={tag}
              label={text('bulk.tags.one', { tag, n: count })}
              checked={gone.has(tag)}
              onChange={() => {
                const next = new Set(gone);
                if (!next.delete(tag)) next.add(tag);
                setGone(next);
              }}
            />
          ))}
        </FieldGroup>
      )}
    </FormDialog>
  );
}
