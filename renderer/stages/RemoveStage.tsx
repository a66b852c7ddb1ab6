import { useState } from 'react';
import { stagesInOrder } from '../../shared/domain/stagesInOrder.ts';
import { stageTitle } from '../../shared/domain/stageWords.ts';
import { perform } from '../app/perform.ts';
import { useRecord, useTablesView } from '../data/hooks.ts';
import { replicaSignal } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { FormDialog } from '../ui/FormDialog.tsx';
import { SelectField } from '../ui/Field.tsx';
import { stagesView } from './stagesState.ts';

/** Asks where the people of the stage go; nobody leaves the board with it. */
export function RemoveStage({ id }: { readonly id: string }) {
  const text = useText();
  const { journal } = useSignal(replicaSignal);
  const stage = useRecord('stages', id);
  const others = useTablesView(['stages'], stagesInOrder).filter((each) => each.id !== id);
  const [chosen, setChosen] = useState<string | null>(null);
  const people = journal.columns.column(id).length;
  const destinationId = chosen ?? others[0]?.id;
  const close = (): void => stagesView.set({ kind: 'list' });
  const remove = async (): Promise<void> => {
    if (destinationId === undefined) return;
    await perform({ type: 'stage.remove', input: { id, destinationId } }, close);
  };
  return (
    <FormDialog
      size="small"
      onClose={close}
      title={text('stages.remove.title', { stage: stage ? stageTitle(stage, text) : '' })}
      description={text('stages.remove.people', { n: people })}
      onSubmit={remove}
      confirm={text('stages.remove.confirm')}
      tone="danger"
    >
      <SelectField
        label={text('stages.remove.destination')}
        value={destinationId}
        onChange={(event) => setChosen(event.target.value)}
      >
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {stageTitle(other, text)}
          </option>
        ))}
      </SelectField>
    </FormDialog>
  );
}
