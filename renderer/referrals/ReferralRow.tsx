import { ArrowDownLeft, ArrowUpRight, Check, Pencil } from 'lucide-react';
import { type Referral, referralStatuses } from '../../shared/domain/records/referral.ts';
import { formatMoney } from '../../shared/domain/money.ts';
import { nextLoopStep } from '../../shared/domain/views/receivedLoop.ts';
import { shorten } from '../../shared/domain/views/shorten.ts';
import type { ReferralLine } from '../../shared/domain/views/referralList.ts';
import { formatDayNear } from '../../shared/i18n/dates.ts';
import { toHash } from '../app/route.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Heat } from './Heat.tsx';
import { advance, setStatus } from './actions.ts';
import { openReferralDialog } from './referralDialogState.ts';
import styles from './ReferralRow.module.css';

/** One referral: who needs what, with whom, since when, and how it stands. */
export function ReferralRow({ line: { referral, contact } }: { readonly line: ReferralLine }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const { id, direction, prospect, need, on, heat, value } = referral;
  const next = nextLoopStep(referral);
  return (
    <li className={styles['row']} data-direction={direction}>
      <span className={styles['arrow']} aria-hidden="true">
        {direction === 'given' ? <ArrowUpRight /> : <ArrowDownLeft />}
      </span>
      <div className={styles['words']}>
        <p className={styles['prospect']} dir="auto">
          <strong>{prospect}</strong>
          {need === '' ? null : <span>{need}</span>}
        </p>
        <p className={styles['about']}>
          <span>
            {text(direction === 'given' ? 'referral.contact.given' : 'referral.contact.received')}{' '}
            <a href={toHash({ page: 'contact', id: contact.id })} dir="auto">
              {contact.name}
            </a>
          </span>
          <span>{formatDayNear(on, today, language)}</span>
          <Heat heat={heat} />
          {value === null ? null : <span>{formatMoney(value, language)}</span>}
          {next === null || next.step === 'thank' ? null : (
            <span data-late={next.dueOn < today} className={styles['next']}>
              {text(`referral.next.${next.step}`, { prospect: shorten(prospect, 60) })}
            </span>
          )}
        </p>
      </div>
      <div className={styles['actions']}>
        {direction === 'received' ? <Thanks referral={referral} name={contact.name} /> : null}
        <StatusSelect referral={referral} />
        <IconButton
          icon={<Pencil />}
          label={text('referrals.edit', { prospect })}
          onClick={() => openReferralDialog(id)}
        />
      </div>
    </li>
  );
}

function Thanks({ referral, name }: { readonly referral: Referral; readonly name: string }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  if (referral.thankedOn !== null) {
    const day = formatDayNear(referral.thankedOn, today, language);
    return <span className={styles['thanked']}>{text('referrals.thankedOn', { day })}</span>;
  }
  return (
    <Button
      tone="plain"
      icon={<Check />}
      aria-label={text('referrals.thank.named', { name, prospect: referral.prospect })}
      onClick={() => void advance(referral.id, 'thank')}
    >
      {text('referrals.thank')}
    </Button>
  );
}

function StatusSelect({ referral }: { readonly referral: Referral }) {
  const text = useText();
  return (
    <select
      className={styles['status']}
      aria-label={text('referrals.statusOf', { prospect: referral.prospect })}
      data-status={referral.status}
      value={referral.status}
      onChange={(event) => {
        const status = referralStatuses.find((value) => value === event.target.value);
        if (status) void setStatus(referral.id, status);
      }}
    >
      {referralStatuses.map((status) => (
        <option key={status} value={status}>
          {text(`referral.status.${status}`)}
        </option>
      ))}
    </select>
  );
}
