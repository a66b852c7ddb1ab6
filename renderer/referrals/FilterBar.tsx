import { useId } from 'react';
import { referralStatuses } from '../../shared/domain/records/referral.ts';
import type { ReferralFilter } from '../../shared/domain/views/referralList.ts';
import { useText } from '../i18n/useText.ts';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './FilterBar.module.css';

const statuses = ['all', ...referralStatuses] as const;

export function FilterBar({
  filter,
  onChange,
}: {
  readonly filter: ReferralFilter;
  readonly onChange: (filter: ReferralFilter) => void;
}) {
  const text = useText();
  const id = useId();
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
      <div className={styles['status']}>
        <label htmlFor={id}>{text('referral.status')}</label>
        <select
          id={id}
          value={filter.status}
          onChange={(event) => {
            const status = statuses.find((value) => value === event.target.value) ?? 'all';
            onChange({ ...filter, status });
          }}
        >
          {statuses.map((status) => (
            <option key={status} value={status}>
              {text(status === 'all' ? 'referrals.anyStatus' : `referral.status.${status}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
