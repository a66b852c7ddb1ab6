import { AlarmClock, Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { addDays } from '../../shared/domain/day.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { useToday } from '../data/today.ts';
import { useText } from '../i18n/useText.ts';
import { IconButton } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { noteTouch, planTouch } from './actions.ts';
import { keepingPlace } from './rows.ts';
import { TodayRow } from './TodayRow.tsx';

const kinds = ['call', 'message', 'meeting'] as const;
const plans = [
  ['tomorrow', 1],
  ['inThree', 3],
  ['week', 7],
  ['month', 30],
] as const;

/** Somebody who is due a word: say that it happened, or give it a day. */
export function TouchRow({
  contact,
  children,
}: {
  readonly contact: Contact;
  readonly children: ReactNode;
}) {
  const text = useText();
  const today = useToday();
  const { id, name } = contact;
  const rowId = `touch-${id}`;
  const act = (perform: () => Promise<void>) => () => void keepingPlace(rowId, perform);
  return (
    <TodayRow
      id={rowId}
      contact={contact}
      actions={
        <>
          <Menu
            trigger={
              <IconButton
                icon={<Check />}
                label={text('today.touched.named', { name })}
                data-control="done"
              />
            }
            items={kinds.map((kind) => ({
              label: text(`today.touched.${kind}`),
              perform: act(() => noteTouch(id, kind, text(`today.touched.note.${kind}`))),
            }))}
          />
          <Menu
            trigger={
              <IconButton
                icon={<AlarmClock />}
                label={text('today.plan.named', { name })}
                data-control="later"
              />
            }
            items={plans.map(([plan, days]) => ({
              label: text(`today.plan.${plan}`),
              perform: act(() => planTouch(id, addDays(today, days), text('today.plan.words'))),
            }))}
          />
        </>
      }
    >
      {children}
    </TodayRow>
  );
}
