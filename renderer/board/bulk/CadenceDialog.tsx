import { useState } from 'react';
import { cadenceSchema } from '../../../shared/domain/records/stage.ts';
import { replicaSignal } from '../../data/session.ts';
import { useText } from '../../i18n/useText.ts';
import { FormDialog, Pair } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { perform } from '../../app/perform.ts';
import { bulkQuestion } from './bulkState.ts';

type Whose = 'stage' | 'own';

/** How often these people want a touch: as their stage says, or a rhythm of their own. */
export function CadenceDialog({ ids }: { readonly ids: readonly string[] }) {
  const text = useText();
  const [whose, setWhose] = useState<Whose>('own');
  const [days, setDays] = useState(() => daysOf(ids));
  const [tried, setTried] = useState(false);
  const ideal = readDays(days.ideal);
  const most = readDays(days.most);
  const close = (): void => bulkQuestion.set(null);
  const save = async (): Promise<void> => {
    setTried(true);
    const own = ideal !== null && most !== null && ideal <= most;
    if (whose === 'own' && !own) return;
    const cadence = whose === 'own' && own ? { idealDays: ideal, maxDays: most } : null;
    if (await perform({ type: 'contacts.cadence', input: { ids: [...ids], cadence } })) close();
  };
  const mostProblem =
    most === null
      ? text('stages.error.days')
      : ideal !== null && ideal > most
        ? text('stages.error.order')
        : null;
  return (
    <FormDialog
      size="small"
      onClose={close}
      title={text('bulk.cadence.title', { n: ids.length })}
      description={text('bulk.cadence.lead')}
      onSubmit={save}
    >
      <Segmented<Whose>
        label={text('bulk.cadence.whose')}
        options={[
          { value: 'own', label: text('bulk.cadence.own') },
          { value: 'stage', label: text('bulk.cadence.stage') },
        ]}
        value={whose}
        onChange={setWhose}
      />
      {whose === 'stage' ? null : (
        <Pair>
          <TextField
            label={text('stages.field.idealDays')}
            type="number"
            min={1}
            max={3650}
            error={tried && ideal === null ? text('stages.error.days') : null}
            value={days.ideal}
            onChange={(event) => setDays({ ...days, ideal: event.target.value })}
          />
          <TextField
            label={text('stages.field.maxDays')}
            type="number"
            min={1}
            max={3650}
            error={tried ? mostProblem : null}
            value={days.most}
            onChange={(event) => setDays({ ...days, most: event.target.value })}
          />
        </Pair>
      )}
    </FormDialog>
  );
}

/** The first one's own cadence, or its stage's, to begin with. */
function daysOf(ids: readonly string[]): { readonly ideal: string; readonly most: string } {
  const { contacts, stages } = replicaSignal.get().journal.tables;
  const contact = contacts.get(ids[0] ?? '');
  const { idealDays, maxDays } = contact?.cadence ??
    stages.get(contact?.stageId ?? '') ?? { idealDays: 30, maxDays: 60 };
  return { ideal: String(idealDays), most: String(maxDays) };
}

function readDays(value: string): number | null {
  const read = cadenceSchema.safeParse(value.trim() === '' ? NaN : Number(value));
  return read.success ? read.data : null;
}
