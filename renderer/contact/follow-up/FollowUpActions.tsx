import { Check, Ellipsis, Undo2 } from 'lucide-react';
import type { FollowUp } from '../../../shared/domain/records/followUp.ts';
import { perform } from '../../app/perform.ts';
import { useToday } from '../../data/today.ts';
import { snoozePresets } from '../../follow-ups/snoozePresets.ts';
import { useText } from '../../i18n/useText.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { contactOverlay } from '../contactOverlay.ts';
import styles from './FollowUpActions.module.css';
import { followUpName } from './followUpWords.ts';

/** Done or reopen as a button; putting off, skipping, editing and deleting in a menu. */
export function FollowUpActions({ followUp }: { readonly followUp: FollowUp }) {
  const text = useText();
  const today = useToday();
  const { id } = followUp;
  const name = followUpName(followUp, text);
  const remove = {
    label: text('journal.followUp.delete'),
    tone: 'danger',
    apart: true,
    perform: () => void perform({ type: 'followUp.delete', input: { id } }),
  } as const;
  const more = (
    <IconButton label={text('journal.followUp.more', { text: name })} icon={<Ellipsis />} />
  );

  if (followUp.outcome !== null) {
    return (
      <span className={styles['actions']}>
        <button
          type="button"
          className={styles['main']}
          aria-label={text('journal.followUp.reopenName', { text: name })}
          onClick={() => void perform({ type: 'followUp.reopen', input: { id } })}
        >
          <Undo2 aria-hidden="true" />
          {text('journal.followUp.reopen')}
        </button>
        <Menu trigger={more} items={[remove]} />
      </span>
    );
  }
  return (
    <span className={styles['actions']}>
      <button
        type="button"
        className={styles['main']}
        aria-label={text('journal.followUp.complete', { text: name })}
        onClick={() =>
          void perform({ type: 'followUp.complete', input: { id, kind: 'done', note: '' } })
        }
      >
        <Check aria-hidden="true" />
        {text('journal.followUp.done')}
      </button>
      <Menu
        trigger={more}
        items={[
          {
            label: text('journal.followUp.doneWith'),
            perform: () => contactOverlay.set({ kind: 'outcome', id, outcome: 'done' }),
          },
          ...snoozePresets(today, text).map(({ label, dueOn }, index) => ({
            label,
            apart: index === 0,
            perform: () => void perform({ type: 'followUp.snooze', input: { id, dueOn } }),
          })),
          {
            label: text('journal.followUp.skip'),
            apart: true,
            perform: () => contactOverlay.set({ kind: 'outcome', id, outcome: 'skipped' }),
          },
          {
            label: text('journal.followUp.editDay'),
            perform: () => contactOverlay.set({ kind: 'followUp', id }),
          },
          remove,
        ]}
      />
    </span>
  );
}
