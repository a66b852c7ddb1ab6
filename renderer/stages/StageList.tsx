import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { stagesInOrder } from '../../shared/domain/stagesInOrder.ts';
import type { Stage } from '../../shared/domain/records/stage.ts';
import { stageTitle } from '../../shared/domain/stageWords.ts';
import { rulesOf } from '../../shared/domain/views/evidence.ts';
import type { Text } from '../../shared/i18n/index.ts';
import { announce } from '../app/announce.ts';
import { arrival } from '../data/arrival.ts';
import { useTablesView } from '../data/hooks.ts';
import { dispatch } from '../data/session.ts';
import { useText } from '../i18n/useText.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { stagesView } from './stagesState.ts';
import styles from './Stages.module.css';

/** All stages in their order: what each asks for, and what can be done with it. */
export function StageList() {
  const text = useText();
  const stages = useTablesView(['stages'], stagesInOrder);
  const list = useRef<HTMLOListElement>(null);
  const move = async (stage: Stage, at: number): Promise<void> => {
    const others = stages.filter(({ id }) => id !== stage.id);
    const done = await dispatch({
      type: 'stage.reorder',
      input: { id: stage.id, afterId: others[at - 1]?.id ?? null },
    });
    if (done === null) return;
    await arrival(done.revision);
    announce(
      text('stages.moved', {
        stage: stageTitle(stage, text),
        place: at + 1,
        total: stages.length,
      }),
    );
    // At an end the button one was on can no longer be pressed.
    requestAnimationFrame(() => {
      if (document.activeElement instanceof HTMLButtonElement) return;
      list.current?.children[at]?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    });
  };
  return (
    <Dialog
      open
      size="large"
      onClose={() => stagesView.set(null)}
      title={text('stages.title')}
      description={text('stages.lead')}
      actions={
        <>
          <Button
            icon={<Plus />}
            onClick={() => stagesView.set({ kind: 'form', id: null, alone: false })}
          >
            {text('stages.add')}
          </Button>
          <Button tone="primary" onClick={() => stagesView.set(null)}>
            {text('action.close')}
          </Button>
        </>
      }
    >
      <ol ref={list} aria-label={text('stages.list')} className={styles['list']}>
        {stages.map((stage, at) => {
          const title = stageTitle(stage, text);
          return (
            <li key={stage.id} data-color={stage.color}>
              <i aria-hidden="true" />
              <div className={styles['about']}>
                <h3 dir="auto">{title}</h3>
                <p>{aboutStage(stage, text)}</p>
              </div>
              <div className={styles['buttons']}>
                <IconButton
                  label={text('stages.earlier', { stage: title })}
                  icon={<ArrowUp />}
                  disabled={at === 0}
                  onClick={() => void move(stage, at - 1)}
                />
                <IconButton
                  label={text('stages.later', { stage: title })}
                  icon={<ArrowDown />}
                  disabled={at === stages.length - 1}
                  onClick={() => void move(stage, at + 1)}
                />
                <IconButton
                  label={text('stages.edit', { stage: title })}
                  icon={<Pencil />}
                  onClick={() => stagesView.set({ kind: 'form', id: stage.id, alone: false })}
                />
                <IconButton
                  label={text('stages.remove', { stage: title })}
                  icon={<Trash2 />}
                  disabled={stages.length === 1}
                  onClick={() => stagesView.set({ kind: 'remove', id: stage.id })}
                />
              </div>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}

function aboutStage(stage: Stage, text: Text): string {
  const rules = rulesOf(stage);
  return text('stages.row', {
    cadence: text('stages.cadence', { ideal: stage.idealDays, max: stage.maxDays }),
    evidence:
      rules.length === 0
        ? text('stages.evidence.none')
        : text('stages.evidence.some', {
            list: rules.map((rule) => text(`evidence.${rule}`)).join(', '),
          }),
  });
}
