import { useDeferredValue, useState } from 'react';
import { firstStage } from '../../shared/domain/stagesInOrder.ts';
import { showArrived } from '../board/showArrived.ts';
import { CapacityBrake } from '../capacity/CapacityBrake.tsx';
import { useTablesView } from '../data/hooks.ts';
import { dispatch, preferences } from '../data/session.ts';
import { newId } from '../data/newId.ts';
import { useSignal } from '../data/signal.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { writePortable } from '../../shared/i18n/index.ts';
import { navigate } from '../app/route.ts';
import { showDone } from '../app/undoRedo.ts';
import { FormDialog, Pair } from '../ui/FormDialog.tsx';
import { CheckField, TextField } from '../ui/Field.tsx';
import { AlikeContacts } from './AlikeContacts.tsx';
import { blankDraft, type Draft, type Problems, readDraft } from './draft.ts';
import { type NewContactRequest, newContactRequest } from './openNewContact.ts';

const close = (): void => newContactRequest.set(null);
/** What was being written when Escape closed the dialog; it is there again the next time. */
let kept: Draft | null = null;

export function NewContactForm({ request }: { readonly request: NewContactRequest }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const { firstSteps, stepPlan } = useSignal(preferences);
  const [draft, setDraft] = useState<Draft>(() =>
    request.name === undefined ? (kept ?? blankDraft(today)) : blankDraft(today, request.name),
  );
  const [problems, setProblems] = useState<Problems>({});
  const [withSteps, setWithSteps] = useState(firstSteps);
  const alike = useDeferredValue(draft);
  const firstStageId = useTablesView(['stages'], firstStage)?.id;
  const atFirstStage = request.stageId === undefined || request.stageId === firstStageId;

  const field = (name: keyof Draft) => ({
    label: text(`contactNew.${name}`),
    value: draft[name],
    error: problems[name] ? writePortable(language, problems[name]) : null,
    onChange: (event: { target: { value: string } }) => {
      setDraft({ ...draft, [name]: event.target.value });
      if (problems[name]) setProblems({});
    },
  });

  const save = async (andOpen: boolean): Promise<void> => {
    const read = readDraft(draft, today);
    if (!read.ok) {
      setProblems(read.problems);
      return;
    }
    const id = newId();
    const { stageId } = request;
    const done = await dispatch({
      type: 'contact.create',
      input: {
        id,
        details: read.details,
        withSteps,
        steps: stepPlan,
        ...(stageId === undefined ? {} : { stageId }),
      },
    });
    if (done === null) return;
    kept = null;
    close();
    if (andOpen) navigate({ page: 'contact', id });
    else await showArrived(id, done.revision);
    showDone(done);
  };

  return (
    <FormDialog
      onClose={() => {
        kept = draft;
        close();
      }}
      onCancel={() => {
        kept = null;
        close();
      }}
      title={text('contactNew.title')}
      description={text('contactNew.lead')}
      onSubmit={() => save(false)}
      also={{ label: text('contactNew.saveAndOpen'), onPress: () => save(true) }}
    >
      {atFirstStage ? <CapacityBrake before="person" /> : null}
      <TextField {...field('name')} aria-required="true" autoCapitalize="words" />
      <AlikeContacts name={alike.name} email={alike.email} phone={alike.phone} onOpen={close} />
      <Pair>
        <TextField {...field('company')} />
        <TextField {...field('role')} />
      </Pair>
      <Pair>
        <TextField {...field('trade')} hint={text('contactNew.trade.hint')} />
        <TextField {...field('tags')} hint={text('contactNew.tags.hint')} />
      </Pair>
      <Pair>
        <TextField {...field('metWhere')} />
        <TextField {...field('metOn')} type="date" max={today} />
      </Pair>
      <Pair>
        <TextField {...field('email')} inputMode="email" spellCheck={false} />
        <TextField {...field('phone')} inputMode="tel" />
      </Pair>
      <CheckField
        label={text('contactNew.steps')}
        hint={text('contactNew.steps.hint')}
        checked={withSteps}
        onChange={(event) => setWithSteps(event.target.checked)}
      />
    </FormDialog>
  );
}
