import { stepWords } from '../../shared/domain/stepWords.ts';
import { AlarmClock, Check, Ellipsis } from 'lucide-react';
import { dueState } from '../../shared/domain/views/due.ts';
import type { DueItem } from '../../shared/domain/views/today.ts';
import { useToday } from '../data/today.ts';
import { completeFollowUp, putOff } from '../follow-ups/actions.ts';
import { snoozePresets } from '../follow-ups/snoozePresets.ts';
import { useText } from '../i18n/useText.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { DueTag } from './DueTag.tsx';
import { keepingPlace } from './rows.ts';
import { TodayRow } from './TodayRow.tsx';
import { todayOverlay } from './todayOverlay.ts';

/** Something that I owe: done, put off, or skipped with a reason. */
export function MineRow({ item: { followUp, contact } }: { readonly item: DueItem }) {
  const text = useText();
  const today = useToday();
  const { id } = followUp;
  const what = stepWords(followUp, text);
  const names = { what, name: contact.name };
  const act = (perform: () => Promise<void>) => () => void keepingPlace(id, perform);
  return (
    <TodayRow
      id={id}
      contact={contact}
      tag={<DueTag due={dueState(followUp.dueOn, today)} />}
      actions={
        <>
          <Button
            tone="plain"
            icon={<Check />}
            data-control="done"
            aria-label={text('today.done.named', names)}
            onClick={act(() => completeFollowUp(id))}
          >
            {text('today.done')}
          </Button>
          <Menu
            trigger={
              <IconButton
                icon={<AlarmClock />}
                label={text('today.later.named', names)}
                data-control="later"
              />
            }
            items={[
              ...snoozePresets(today, text).map(({ label, dueOn }) => ({
                label,
                perform: act(() => putOff(id, dueOn)),
              })),
              {
                label: text('followUp.snooze.day'),
                apart: true,
                perform: () => todayOverlay.set({ kind: 'followUp', id }),
              },
            ]}
          />
          <Menu
            trigger={
              <IconButton
                icon={<Ellipsis />}
                label={text('today.more.named', names)}
                data-control="more"
              />
            }
            items={[
              {
                label: text('journal.followUp.doneWith'),
                perform: () => todayOverlay.set({ kind: 'outcome', id, outcome: 'done' }),
              },
              {
                label: text('journal.followUp.skip'),
                perform: () => todayOverlay.set({ kind: 'outcome', id, outcome: 'skipped' }),
              },
              {
                label: text('journal.followUp.editDay'),
                perform: () => todayOverlay.set({ kind: 'followUp', id }),
              },
            ]}
          />
        </>
      }
    >
      {what}
    </TodayRow>
  );
}
