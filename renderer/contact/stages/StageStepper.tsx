import { useCallback } from 'react';
import type { Contact } from '../../../shared/domain/records/contact.ts';
import { stageTitle } from '../../../shared/domain/stageWords.ts';
import { formatDayNear } from '../../../shared/i18n/dates.ts';
import { isOverruled } from '../../../shared/domain/views/evidence.ts';
import type { Journal } from '../../../shared/domain/journal.ts';
import { useContactView, useTablesView } from '../../data/hooks.ts';
import { useToday } from '../../data/today.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { moveToStage } from './moveToStage.ts';
import styles from './StageStepper.module.css';
import { type StageStep, stageSteps } from './stageSteps.ts';

/** The stages as a path: each a button that moves the contact there. */
export function StageStepper({ contact }: { readonly contact: Contact }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const steps = useTablesView(
    ['stages', 'stageMoves'],
    useCallback((journal: Journal) => stageSteps(journal, contact), [contact]),
  );
  const overruled = useContactView(
    contact.id,
    useCallback((journal: Journal) => isOverruled(journal, contact, today), [contact, today]),
  );
  const color = steps.find(({ position }) => position === 'current')?.stage.color ?? 'stage-1';
  const label = ({ stage, since }: StageStep): string => {
    const title = stageTitle(stage, text);
    if (since === null) return title;
    // A day is not torn apart where there is little room.
    const day = formatDayNear(since, today, language).replaceAll(' ', '\u00A0');
    return text('contact.stage.since', { stage: title, day });
  };
  return (
    <ol
      className={styles['steps']}
      aria-label={text('contact.stages')}
      data-color={color}
      data-overruled={overruled}
    >
      {steps.map((step) => (
        <li key={step.stage.id}>
          <button
            type="button"
            className={styles['step']}
            data-position={step.position}
            aria-current={step.position === 'current' ? 'step' : undefined}
            aria-label={
              step.position === 'current'
                ? undefined
                : text('contact.stage.move', { stage: label(step) })
            }
            onClick={() => {
              if (step.position !== 'current') void moveToStage(contact.id, step.stage.id);
            }}
          >
            {label(step)}
          </button>
        </li>
      ))}
    </ol>
  );
}
