import { AlarmClock, Check, SkipForward } from 'lucide-react';
import { dueState } from '../../shared/domain/views/due.ts';
import type { DueItem } from '../../shared/domain/views/today.ts';
import { useToday } from '../data/today.ts';
import { useText } from '../i18n/useText.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { complete, putOff } from './actions.ts';
import { DueTag } from './DueTag.tsx';
import { followUpWords } from './followUpWords.ts';
import { keepingPlace } from './rows.ts';
import { TodayRow } from './TodayRow.tsx';

/** Something that I owe: done, put off, or skipped with a reason. */
export function MineRow({
  item: { followUp, contact },
  onSkip,
}: {
  readonly item: DueItem;
  readonly onSkip: (item: DueItem) => void;
}) {
  const text = useText();
  const today = useToday();
  const what = followUpWords(followUp, text);
  const names = { what, name: contact.name };
  const act = (perform: () => Promise<void>) => () => void keepingPlace(followUp.id, perform);
  return (
    <TodayRow
      id={followUp.id}
      contact={contact}
      tag={<DueTag due={dueState(followUp.dueOn, today)} />}
      actions={
        <>
          <Button
            tone="plain"
            icon={<Check />}
            data-control="done"
            aria-label={text('today.done.named', names)}
            onClick={act(() => complete(followUp.id))}
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
              { label: text('today.tomorrow'), perform: act(() => putOff(followUp.id, 1)) },
              { label: text('today.inThree'), perform: act(() => putOff(followUp.id, 3)) },
              { label: text('today.nextWeek'), perform: act(() => putOff(followUp.id, 7)) },
            ]}
          />
          <IconButton
            icon={<SkipForward />}
            label={text('today.skip.named', names)}
            data-control="skip"
            onClick={() => onSkip({ followUp, contact })}
          />
        </>
      }
    >
      {what}
    </TodayRow>
  );
}
