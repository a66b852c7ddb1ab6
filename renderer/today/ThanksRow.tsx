import { Check } from 'lucide-react';
import type { ThanksItem } from '../../shared/domain/views/today.ts';
import { formatDayNear } from '../../shared/i18n/dates.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { IconButton } from '../ui/Button.tsx';
import { advance } from '../referrals/actions.ts';
import { keepingPlace } from './rows.ts';
import { TodayRow } from './TodayRow.tsx';

/** A referral received whose giver has not been thanked. */
export function ThanksRow({ item: { referral, contact } }: { readonly item: ThanksItem }) {
  const text = useText();
  const today = useToday();
  const day = formatDayNear(referral.on, today, useLanguage());
  return (
    <TodayRow
      id={referral.id}
      contact={contact}
      actions={
        <IconButton
          icon={<Check />}
          label={text('today.thanked.named', { name: contact.name })}
          data-control="done"
          onClick={() => void keepingPlace(referral.id, () => advance(referral.id, 'thank'))}
        />
      }
    >
      {text('today.thankFor', { prospect: referral.prospect, day })}
    </TodayRow>
  );
}
