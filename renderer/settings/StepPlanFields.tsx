import { useState } from 'react';
import {
  type PlannedStep,
  type StepPlan,
  stepDays,
  stepNames,
} from '../../shared/domain/stepPlan.ts';
import { preferences } from '../data/session.ts';
import { setPreference } from '../data/setPreference.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import styles from './StepPlanFields.module.css';

/** The steps of a new contact: each can be switched off, moved and put into other words. */
export function StepPlanFields() {
  const text = useText();
  const { stepPlan } = useSignal(preferences);
  return (
    <fieldset className={styles['plan']}>
      <legend>{text('settings.stepPlan')}</legend>
      {stepNames.map((step) => (
        <StepFields
          key={step}
          step={step}
          planned={stepPlan.find((planned) => planned.step === step) ?? null}
          onChange={(planned) => setPreference({ stepPlan: withStep(stepPlan, step, planned) })}
        />
      ))}
    </fieldset>
  );
}

/** In the order of the three; `null` takes the step out. */
function withStep(
  plan: StepPlan,
  step: PlannedStep['step'],
  planned: PlannedStep | null,
): PlannedStep[] {
  return stepNames.flatMap((name) => {
    const kept = name === step ? planned : plan.find((other) => other.step === name);
    return kept ?? [];
  });
}

function StepFields({
  step,
  planned,
  onChange,
}: {
  readonly step: PlannedStep['step'];
  readonly planned: PlannedStep | null;
  readonly onChange: (planned: PlannedStep | null) => void;
}) {
  const text = useText();
  const standard = text(`step.${step}`);
  const days = planned?.days ?? stepDays[step];
  // The field may be empty, or be no number of days, while one types the next.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles['step']}>
      <input
        type="checkbox"
        aria-label={text('settings.stepPlan.on', { step: standard })}
        checked={planned !== null}
        onChange={(event) =>
          onChange(event.target.checked ? { step, days: stepDays[step], words: '' } : null)
        }
      />
      <input
        type="number"
        min={0}
        max={365}
        aria-label={text('settings.stepPlan.days', { step: standard })}
        disabled={planned === null}
        value={typed ?? days}
        onBlur={() => setTyped(null)}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = event.target.valueAsNumber;
          if (planned === null || !Number.isInteger(next) || next < 0 || next > 365) return;
          onChange({ ...planned, days: next, words: wordsFor(next) });
        }}
      />
      <span aria-hidden="true">{text('settings.stepPlan.unit', { n: days })}</span>
      <input
        type="text"
        dir="auto"
        maxLength={200}
        aria-label={text('settings.stepPlan.words', { step: standard })}
        disabled={planned === null}
        placeholder={standard}
        value={planned?.words ?? ''}
        onChange={(event) => {
          if (planned !== null) onChange({ ...planned, words: event.target.value });
        }}
      />
    </div>
  );

  /** «Within a week» would be wrong for another day; the person's own words stay. */
  function wordsFor(next: number): string {
    if (planned === null) return '';
    const ours = planned.words === '' || planned.words === text('step.within', { n: planned.days });
    if (!ours) return planned.words;
    return next === stepDays[step] ? '' : text('step.within', { n: next });
  }
}
