import { useId } from 'react';
import { addDays, type Day } from '../../shared/domain/day.ts';
import { referralStatuses } from '../../shared/domain/records/referral.ts';
import type { ReferralFilter } from '../../shared/domain/views/referralList.ts';
import { useToday } from '../data/today.ts';
import { useText } from '../i18n/useText.ts';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './FilterBar.module.css';

const statuses = ['all', ...referralStatuses] as const;
const scopes = ['all', 'inside', 'outside'] as const;
const periods = ['always', 'quarter', 'year', 'twelve'] as const;
type Period = (typeof periods)[number];

export function FilterBar({
  filter,
  onChange,
}: {
  readonly filter: ReferralFilter;
  readonly onChange: (filter: ReferralFilter) => void;
}) {
  const text = useText();
  const today = useToday();
  return (
    <div className={styles['bar']}>
      <Segmented<ReferralFilter['direction']>
        label={text('referral.direction')}
        labelHidden
        options={[
          { value: 'all', label: text('referrals.all') },
          { value: 'given', label: text('referrals.given') },
          { value: 'received', label: text('referrals.received') },
        ]}
        value={filter.direction}
        onChange={(direction) => onChange({ ...filter, direction })}
      />
      <Choice
        label={text('referral.status')}
        options={statuses}
        words={(status) =>
          text(status === 'all' ? 'referrals.anyStatus' : `referral.status.${status}`)
        }
        value={filter.status}
        onChange={(status) => onChange({ ...filter, status })}
      />
      <Choice
        label={text('referral.scope')}
        options={scopes}
        words={(scope) => text(scope === 'all' ? 'referrals.anyStatus' : `referral.scope.${scope}`)}
        value={filter.scope}
        onChange={(scope) => onChange({ ...filter, scope })}
      />
      <Choice
        label={text('referrals.since')}
        options={periods}
        words={(period) => text(`referrals.since.${period}`)}
        value={periods.find((period) => firstDay(period, today) === filter.since) ?? 'always'}
        onChange={(period) => onChange({ ...filter, since: firstDay(period, today) })}
      />
    </div>
  );
}

function firstDay(period: Period, today: Day): Day | null {
  const year = today.slice(0, 4);
  switch (period) {
    case 'always':
      return null;
    case 'quarter': {
      const first = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1;
      return `${year}-${String(first).padStart(2, '0')}-01`;
    }
    case 'year':
      return `${year}-01-01`;
    case 'twelve':
      return addDays(today, -365);
  }
}

function Choice<Value extends string>({
  label,
  options,
  words,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly Value[];
  readonly words: (value: Value) => string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
