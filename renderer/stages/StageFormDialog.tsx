import { useState } from 'react';
import { evidenceRules, stageColors } from '../../shared/domain/records/stage.ts';
import { stagesInOrder } from '../../shared/domain/stagesInOrder.ts';
import { stageDescription, stageTitle } from '../../shared/domain/stageWords.ts';
import { writePortable } from '../../shared/i18n/index.ts';
import { perform } from '../app/perform.ts';
import { useRecord, useTablesView } from '../data/hooks.ts';
import { newId } from '../data/newId.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { FieldGroup, FormDialog, Pair } from '../ui/FormDialog.tsx';
import { CheckField, TextField } from '../ui/Field.tsx';
import {
  formOfStage,
  newStageForm,
  readStageForm,
  type StageForm,
  type StageProblems,
} from './stageForm.ts';
import { stagesView } from './stagesState.ts';
import styles from './Stages.module.css';

/** Name, meaning, colour, cadence and evidence of one stage; `id`: `null` for a new one. */
export function StageFormDialog({
  id,
  alone,
}: {
  readonly id: string | null;
  readonly alone: boolean;
}) {
  const text = useText();
  const language = useLanguage();
  const stage = useRecord('stages', id ?? '');
  const stages = useTablesView(['stages'], stagesInOrder);
  const [form, setForm] = useState<StageForm>(() => (stage ? formOfStage(stage) : newStageForm));
  const [problems, setProblems] = useState<StageProblems>({});
  const preset = stage?.preset ?? null;
  const close = (): void => stagesView.set(alone ? null : { kind: 'list' });
  const field = (name: 'title' | 'description' | 'idealDays' | 'maxDays') => ({
    label: text(`stages.field.${name}`),
    value: form[name],
    error: problems[name] ? writePortable(language, problems[name]) : null,
    onChange: (event: { target: { value: string } }) => {
      setForm({ ...form, [name]: event.target.value });
      if (problems[name]) setProblems({});
    },
  });
  const save = async (): Promise<void> => {
    const read = readStageForm(form, preset);
    if (!read.ok) {
      setProblems(read.problems);
      return;
    }
    await perform(
      id === null
        ? {
            type: 'stage.create',
            input: { id: newId(), ...read.fields, afterId: stages.at(-1)?.id ?? null },
          }
        : { type: 'stage.edit', input: { id, ...read.fields } },
      close,
    );
  };
  return (
    <FormDialog
      onClose={close}
      title={
        stage
          ? text('stages.form.edit', { stage: stageTitle(stage, text) })
          : text('stages.form.new')
      }
      onSubmit={save}
    >
      <TextField
        {...field('title')}
        placeholder={stage && preset ? text(`stage.${preset}`) : ''}
        hint={preset === null ? undefined : text('stages.field.title.hint')}
      />
      <TextField
        {...field('description')}
        placeholder={stage && preset ? stageDescription({ ...stage, description: null }, text) : ''}
      />
      <FieldGroup label={text('stages.field.color')}>
        <div className={styles['colors']}>
          {stageColors.map((color) => (
            <label key={color} data-color={color} title={text(`stages.color.${color}`)}>
              <input
                type="radio"
                name="stage-color"
                value={color}
                checked={color === form.color}
                aria-label={text(`stages.color.${color}`)}
                onChange={() => setForm({ ...form, color })}
              />
              <i aria-hidden="true" />
            </label>
          ))}
        </div>
      </FieldGroup>
      <Pair>
        <TextField {...field('idealDays')} type="number" min={1} max={3650} step={1} />
        <TextField {...field('maxDays')} type="number" min={1} max={3650} step={1} />
      </Pair>
      <FieldGroup label={text('stages.field.evidence')}>
        <div className={styles['checks']}>
          {evidenceRules.map((rule) => (
            <CheckField
              key={rule}
              label={text(`evidence.${rule}`)}
              checked={form.evidence.includes(rule)}
              onChange={(event) =>
                setForm({
                  ...form,
                  evidence: evidenceRules.filter((each) =>
                    each === rule ? event.target.checked : form.evidence.includes(each),
                  ),
                })
              }
            />
          ))}
        </div>
      </FieldGroup>
    </FormDialog>
  );
}
