import { type KeyboardEvent, useEffect, useRef } from 'react';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import {
  addMonths,
  type DayEvent,
  monthOf,
  weekBegin,
} from '../../../shared/domain/views/month.ts';
import { formatDay } from '../../../shared/i18n/dates.ts';
import { navigate } from '../../app/route.ts';
import { useToday } from '../../data/today.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { openEventDialog } from '../eventDialogState.ts';
import { dayWords, timeOn } from './dayWords.ts';
import styles from './MonthGrid.module.css';

/** So many events of a day are named; the day itself names all of them. */
const SHOWN = 2;

/**
 * A month as a grid: arrows move by day and week, Home and End within the week, PageUp and
 * PageDown by month. Enter goes to the day's event, or to the list of several; N makes one.
 */
export function MonthGrid({
  label,
  weeks,
  byDay,
  day: chosen,
  firstDay,
  onDay,
  onOpen,
}: {
  readonly label: string;
  readonly weeks: readonly (readonly Day[])[];
  readonly byDay: ReadonlyMap<Day, readonly DayEvent[]>;
  readonly day: Day;
  readonly firstDay: number;
  readonly onDay: (day: Day) => void;
  /** Several events are on the chosen day, or none. */
  readonly onOpen: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const grid = useRef<HTMLDivElement>(null);
  /** The grid has the focus, which follows the chosen day, also into another month. */
  const holdsFocus = useRef(false);
  useEffect(() => {
    if (holdsFocus.current) {
      grid.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
    }
  }, [chosen]);

  function onKeyDown(press: KeyboardEvent): void {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    const begin = weekBegin(chosen, firstDay);
    const targets: Readonly<Record<string, Day>> = {
      ArrowLeft: addDays(chosen, -1),
      ArrowRight: addDays(chosen, 1),
      ArrowUp: addDays(chosen, -7),
      ArrowDown: addDays(chosen, 7),
      Home: begin,
      End: addDays(begin, 6),
      PageUp: addMonths(chosen, press.shiftKey ? -12 : -1),
      PageDown: addMonths(chosen, press.shiftKey ? 12 : 1),
    };
    const target = targets[press.key];
    if (target !== undefined) onDay(target);
    else if (press.key === 'Enter' || press.key === ' ') open(chosen);
    else if (press.key === 'n' || press.key === 'N') openEventDialog(null, chosen);
    else return;
    press.preventDefault();
  }

  function open(day: Day): void {
    const events = byDay.get(day) ?? [];
    const [only] = events;
    if (only !== undefined && events.length === 1) navigate({ page: 'event', id: only.event.id });
    else onOpen();
  }

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      className={styles['grid']}
      onKeyDown={onKeyDown}
      onFocus={() => {
        holdsFocus.current = true;
      }}
      onBlur={(event) => {
        holdsFocus.current = event.currentTarget.contains(event.relatedTarget);
      }}
    >
      <div role="row" className={styles['names']}>
        {(weeks[0] ?? []).map((day) => (
          <span key={day} role="columnheader" aria-label={formatDay(day, 'weekday', language)}>
            {formatDay(day, 'weekdayShort', language)}
          </span>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week[0]} role="row" className={styles['week']}>
          {week.map((day) => {
            const events = byDay.get(day) ?? [];
            return (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the keys
              <div
                key={day}
                role="gridcell"
                tabIndex={day === chosen ? 0 : -1}
                aria-selected={day === chosen}
                aria-current={day === today ? 'date' : undefined}
                aria-label={dayWords(day, events, text, language)}
                data-outside={monthOf(day) !== monthOf(chosen)}
                className={styles['day']}
                onClick={() => onDay(day)}
                onDoubleClick={() => open(day)}
              >
                <b>{Number(day.slice(8))}</b>
                {events.slice(0, SHOWN).map((of) => (
                  <span key={of.event.id} className={styles['event']} data-status={of.event.status}>
                    <i>{timeOn(of, text)}</i> {of.event.title}
                  </span>
                ))}
                {events.length > SHOWN ? (
                  <span className={styles['more']}>
                    {text('events.month.more', { n: events.length - SHOWN })}
                  </span>
                ) : null}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
