import { CalendarPlus, Leaf, Turtle } from 'lucide-react';
import { useCallback } from 'react';
import type { Command } from '../../shared/domain/commands/index.ts';
import { addDays } from '../../shared/domain/day.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import { stageTitle } from '../../shared/domain/stageWords.ts';
import { cardView } from '../../shared/domain/views/card.ts';
import { toHash } from '../app/route.ts';
import { perform } from '../app/perform.ts';
import { useContactView, useRecord } from '../data/hooks.ts';
import { newId } from '../data/newId.ts';
import { useToday } from '../data/today.ts';
import { useText } from '../i18n/useText.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import styles from './Review.module.css';
import { closeReview } from './reviewState.ts';

const DAYS_MAX = 3650;
const whens = [
  ['review.act.today', 0],
  ['review.act.tomorrow', 1],
  ['review.act.week', 7],
] as const;

/** Who has cooled, what there is to remember, and the three things one can do about it. */
export function ReviewedContact({
  id,
  onNext,
}: {
  readonly id: string;
  readonly onNext: () => void;
}) {
  const text = useText();
  const today = useToday();
  const contact = useRecord('contacts', id);
  const stage = useRecord('stages', contact?.stageId ?? '');
  const card = useContactView(
    id,
    useCallback((journal: Journal) => cardView(journal, id, today), [id, today]),
  );
  if (!contact || !card) return <p>{text('review.gone')}</p>;
  const { daysSince, maxDays } = card.warmth;
  const slower = { idealDays: maxDays, maxDays: Math.min(DAYS_MAX, maxDays * 2) };
  const decide = (command: Command) => void perform(command, onNext);
  const act = (days: number): Command => ({
    type: 'followUp.create',
    input: {
      id: newId(),
      contactId: id,
      type: 'reminder',
      owner: 'me',
      text: text('review.act.text'),
      dueOn: addDays(today, days),
    },
  });
  return (
    <article className={styles['contact']}>
      <header>
        <Avatar name={card.name} color={card.color} />
        <div>
          <h3 dir="auto">
            <a href={toHash({ page: 'contact', id })} onClick={closeReview}>
              {card.name}
            </a>
          </h3>
          <p dir="auto">
            {[stage ? stageTitle(stage, text) : '', card.work]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        </div>
      </header>
      {card.remember === '' ? null : (
        <p className={styles['remember']} dir="auto">
          {text('board.remember', { words: card.remember })}
        </p>
      )}
      <p className={styles['since']}>
        {text('today.lastTouch', { n: daysSince })}, {text('today.cadence', { n: maxDays })}
      </p>
      <div className={styles['choices']}>
        <Menu
          align="start"
          trigger={
            <Button tone="primary" icon={<CalendarPlus />}>
              {text('review.act')}
            </Button>
          }
          items={whens.map(([key, days]) => ({
            label: text(key),
            perform: () => decide(act(days)),
          }))}
        />
        <Button
          icon={<Turtle />}
          onClick={() =>
            decide({ type: 'contacts.cadence', input: { ids: [id], cadence: slower } })
          }
        >
          {text('review.slow', { max: slower.maxDays })}
        </Button>
        <Button
          icon={<Leaf />}
          onClick={() => decide({ type: 'contacts.release', input: { ids: [id] } })}
        >
          {text('bulk.release')}
        </Button>
      </div>
    </article>
  );
}
