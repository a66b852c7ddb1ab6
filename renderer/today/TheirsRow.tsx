import { stepWords } from '../../shared/domain/stepWords.ts';
import { Check } from 'lucide-react';
import { dueState } from '../../shared/domain/views/due.ts';
import type { DueItem } from '../../shared/domain/views/today.ts';
import { useToday } from '../data/today.ts';
import { completeFollowUp } from '../follow-ups/actions.ts';
import { useText } from '../i18n/useText.ts';
import { IconButton } from '../ui/Button.tsx';
import { DueTag } from './DueTag.tsx';
import { keepingPlace } from './rows.ts';
import { TodayRow } from './TodayRow.tsx';

/** Something promised to me that is late. */
export function TheirsRow({ item: { followUp, contact } }: { readonly item: DueItem }) {
  const text = useText();
  const today = useToday();
  const what = stepWords(followUp, text);
  return (
    <TodayRow
      id={followUp.id}
      contact={contact}
      tag={<DueTag due={dueState(followUp.dueOn, today)} />}
      actions={
        <IconButton
          icon={<Check />}
          label={text('today.received.named', { what, name: contact.name })}
          data-control="done"
          onClick={() => void keepingPlace(followUp.id, () => completeFollowUp(followUp.id))}
        />
      }
    >
      {what}
    </TodayRow>
  );
}
