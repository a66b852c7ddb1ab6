import { isDay } from '../../../shared/domain/day.ts';
import { useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { DateField } from '../../ui/DateField.tsx';
import { SelectField } from '../../ui/Field.tsx';
import type { TimelineFilter } from './timelineFilter.ts';
import styles from './TimelineTools.module.css';

/** Narrows the timeline down to one kind, and leads to a day. */
export function TimelineTools({
  filter,
  filters,
  onFilter,
  onDay,
}: {
  readonly filter: TimelineFilter;
  readonly filters: readonly TimelineFilter[];
  readonly onFilter: (filter: TimelineFilter) => void;
  /** `focus`: the day is chosen, not just being typed. */
  readonly onDay: (day: string, focus: boolean) => void;
}) {
  const text = useText();
  const [day, setDay] = useState('');
  return (
    <div className={styles['tools']} role="group" aria-label={text('journal.tools')}>
      <SelectField
        label={text('journal.filter')}
        value={filter}
        onChange={(event) => {
          const chosen = filters.find((name) => name === event.target.value);
          if (chosen) onFilter(chosen);
        }}
      >
        {filters.map((name) => (
          <option key={name} value={name}>
            {text(`journal.filter.${name}`)}
          </option>
        ))}
      </SelectField>
      <DateField
        label={text('journal.goToDay')}
        value={day}
        error={null}
        onChange={(typed) => {
          setDay(typed);
          // A year that is being typed begins as 0002; the field keeps the focus until Enter.
          if (isDay(typed) && typed >= '1900') onDay(typed, false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isDay(day)) onDay(day, true);
        }}
      />
    </div>
  );
}
