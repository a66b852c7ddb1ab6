import { CalendarPlus, ChevronLeft, ChevronRight } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import type { Journal } from '../../../shared/domain/journal.ts';
import { addMonths, eventsByDay, monthOf, weeksOf } from '../../../shared/domain/views/month.ts';
import { formatDay } from '../../../shared/i18n/dates.ts';
import { announce } from '../../app/announce.ts';
import { useTablesView } from '../../data/hooks.ts';
import { appInfo } from '../../data/session.ts';
import { useSignal } from '../../data/signal.ts';
import { useToday } from '../../data/today.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { openEventDialog } from '../eventDialogState.ts';
import { DayPanel } from './DayPanel.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import styles from './MonthView.module.css';
import { weekStart } from './weekStart.ts';

/** The events of a month, day by day, and those of the day that is chosen. */
export function MonthView() {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const firstDay = weekStart(useSignal(appInfo)?.locale ?? language);
  const [day, setDay] = useState<Day>(today);
  const panel = useRef<HTMLDivElement>(null);
  const month = monthOf(day);
  const weeks = weeksOf(month, firstDay);
  const from = weeks[0]?.[0] ?? day;
  const to = weeks.at(-1)?.at(-1) ?? day;
  const byDay = useTablesView(
    ['events'],
    useCallback((journal: Journal) => eventsByDay(journal, from, to), [from, to]),
  );
  const title = (of: Day): string => formatDay(of, 'monthYear', language);

  function choose(next: Day): void {
    if (monthOf(next) !== month) announce(title(next));
    setDay(next);
  }

  return (
    <div className={styles['month']}>
      <div className={styles['head']}>
        <h2>{title(day)}</h2>
        <Button onClick={() => choose(today)}>{text('events.month.today')}</Button>
        <IconButton
          label={text('events.month.before')}
          icon={<ChevronLeft />}
          onClick={() => choose(addMonths(day, -1))}
        />
        <IconButton
          label={text('events.month.after')}
          icon={<ChevronRight />}
          onClick={() => choose(addMonths(day, 1))}
        />
        <span className={styles['hint']}>{text('events.month.keys')}</span>
      </div>
      <MonthGrid
        label={title(day)}
        weeks={weeks}
        byDay={byDay}
        day={day}
        firstDay={firstDay}
        onDay={choose}
        onOpen={() => panel.current?.querySelector<HTMLElement>('a, button')?.focus()}
      />
      <DayPanel ref={panel} day={day} events={byDay.get(day) ?? []}>
        <Button icon={<CalendarPlus />} onClick={() => openEventDialog(null, day)}>
          {text('events.month.new')}
        </Button>
      </DayPanel>
    </div>
  );
}
