import { stepWords } from '../../shared/domain/stepWords.ts';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { layOutSlots } from '../../shared/domain/debrief/slots.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { NetworkingEvent } from '../../shared/domain/records/event.ts';
import { type SlotsToLayOut, slotsToLayOut } from '../../shared/domain/views/debrief.ts';
import { isDay } from '../../shared/domain/day.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import { navigate } from '../app/route.ts';
import { showDone } from '../app/undoRedo.ts';
import { useTablesView } from '../data/hooks.ts';
import { dispatch, preferences } from '../data/session.ts';
import { setPreference } from '../data/setPreference.ts';
import { useSignal } from '../data/signal.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { TextField } from '../ui/Field.tsx';
import styles from './DebriefPage.module.css';

type Item = SlotsToLayOut['items'][number];

/** The days of what follows, so that no day has more than one can do. */
export function DebriefDays({ event }: { readonly event: NetworkingEvent }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const heading = useRef<HTMLHeadingElement>(null);
  const { followUpsADay } = useSignal(preferences);
  const [wishes, setWishes] = useState<ReadonlyMap<string, string>>(new Map());
  const { items, load } = useTablesView(
    ['followUps', 'contacts'],
    useCallback((journal: Journal) => slotsToLayOut(journal, event.id), [event.id]),
  );
  useEffect(() => heading.current?.focus(), []);
  const slots = useMemo(
    () =>
      layOutSlots(
        items.map(({ id, dueOn }) => ({ id, dueOn: wishes.get(id) ?? dueOn })),
        load,
        today,
        followUpsADay,
      ),
    [items, load, today, followUpsADay, wishes],
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  const days = [...new Set(slots.map(({ day }) => day))];

  async function finish(): Promise<void> {
    const done = await dispatch({
      type: 'debrief.finish',
      input: {
        eventId: event.id,
        appointments: slots.map(({ id, day }) => ({ id, dueOn: day })),
      },
    });
    if (done === null) return;
    navigate({ page: 'event', id: event.id });
    showDone(done, text('debrief.finished'));
  }

  return (
    <section aria-labelledby="debrief-days" className={styles['days']}>
      <h2 id="debrief-days" ref={heading} tabIndex={-1}>
        {text('debrief.days')}
      </h2>
      <p className={styles['about']}>{text('debrief.days.about')}</p>
      <div className={styles['cap']}>
        <TextField
          type="number"
          min={1}
          max={50}
          label={text('debrief.days.cap')}
          defaultValue={followUpsADay}
          onChange={(change) => {
            const cap = change.target.valueAsNumber;
            if (Number.isInteger(cap) && cap >= 1 && cap <= 50) {
              setPreference({ followUpsADay: cap });
            }
          }}
        />
      </div>
      {items.length === 0 ? <p className={styles['none']}>{text('debrief.days.none')}</p> : null}
      <ol className={styles['dayList']}>
        {days.map((day) => (
          <li key={day}>
            <h3>
              {formatDay(day, 'long', language)}
              {load.has(day) ? (
                <span> {text('debrief.days.load', { n: load.get(day) ?? 0 })}</span>
              ) : null}
            </h3>
            <ul>
              {slots
                .filter((slot) => slot.day === day)
                .map((slot) => {
                  const item = byId.get(slot.id);
                  return item === undefined ? null : (
                    <SlotRow
                      key={slot.id}
                      item={item}
                      day={day}
                      moved={slot.moved}
                      onWish={(wish) => setWishes(new Map(wishes).set(slot.id, wish))}
                    />
                  );
                })}
            </ul>
          </li>
        ))}
      </ol>
      <p>
        <Button tone="primary" onClick={() => void finish()}>
          {text('debrief.finish')}
        </Button>
      </p>
    </section>
  );
}

function SlotRow({
  item,
  day,
  moved,
  onWish,
}: {
  readonly item: Item;
  readonly day: string;
  readonly moved: boolean;
  readonly onWish: (day: string) => void;
}) {
  const text = useText();
  return (
    <li className={styles['slot']}>
      <span dir="auto">
        <b>{item.name}</b> {stepWords(item.followUp, text)}
        {moved ? <small> {text('debrief.days.moved')}</small> : null}
      </span>
      <DateField
        label={text('debrief.days.dayOf', { name: item.name })}
        value={day}
        onChange={(wish) => {
          if (isDay(wish)) onWish(wish);
        }}
      />
    </li>
  );
}
