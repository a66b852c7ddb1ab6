import { Check } from 'lucide-react';
import { dueState } from '../../shared/domain/views/due.ts';
import type { LoopItem, LoopStep } from '../../shared/domain/views/receivedLoop.ts';
import { shorten } from '../../shared/domain/views/shorten.ts';
import { useToday } from '../data/today.ts';
import { useText } from '../i18n/useText.ts';
import { advance, type LoopAct } from '../referrals/actions.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { DueTag } from './DueTag.tsx';
import { keepingPlace } from './rows.ts';
import { TodayRow } from './TodayRow.tsx';

/** A received referral, and its next step: call, tell, say how it ended. */
export function LoopRow({ item: { referral, contact, next } }: { readonly item: LoopItem }) {
  const text = useText();
  const today = useToday();
  const prospect = shorten(referral.prospect, 80);
  const act = (step: LoopAct) => () =>
    void keepingPlace(referral.id, () => advance(referral.id, step));
  return (
    <TodayRow
      id={referral.id}
      contact={contact}
      tag={<DueTag due={dueState(next.dueOn, today)} />}
      actions={actionFor(next.step)}
    >
      {text(`referral.next.${next.step}`, { prospect })}
    </TodayRow>
  );

  function actionFor(step: LoopStep) {
    const names = { prospect, name: contact.name };
    if (step === 'outcome') {
      return (
        <Menu
          trigger={
            <IconButton
              icon={<Check />}
              label={text('referral.act.outcome.named', names)}
              data-control="done"
            />
          }
          items={(['won', 'lost'] as const).map((end) => ({
            label: text(`referral.act.${end}`),
            perform: act(end),
          }))}
        />
      );
    }
    const name = text(`referral.act.${step}`);
    return (
      <Button
        tone="plain"
        icon={<Check />}
        data-control="done"
        aria-label={text('referral.act.named', { ...names, act: name })}
        onClick={act(step)}
      >
        {name}
      </Button>
    );
  }
}
