import { memo } from 'react';
import { Pencil } from 'lucide-react';
import type { Referral } from '../../../shared/domain/records/referral.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { formatDayNear } from '../../../shared/i18n/dates.ts';
import { useToday } from '../../data/today.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { IconButton } from '../../ui/Button.tsx';
import { contactOverlay } from '../contactOverlay.ts';
import { EntryHead } from './EntryHead.tsx';
import { LongText } from './LongText.tsx';

/** A referral given or received, and how it stands. */
export const ReferralEntry = memo(function ReferralEntry({
  referral,
}: {
  readonly referral: Referral;
}) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const { id, direction, on, prospect, need, status, thankedOn } = referral;
  const day = (value: string): string => formatDayNear(value, today, language);
  const state = text(`referral.status.${status}`);
  return (
    <>
      <EntryHead
        title={text(`journal.referral.${direction}`)}
        on={on}
        more={[
          prospect.trim() === ''
            ? state
            : text('journal.referral.to', { prospect: shorten(prospect, 120), status: state }),
          thankedOn === null ? '' : text('journal.referral.thanked', { day: day(thankedOn) }),
        ]}
        color="referral"
        actions={
          <IconButton
            label={text('journal.referral.edit', { day: day(on) })}
            icon={<Pencil />}
            onClick={() => contactOverlay.set({ kind: 'referral', referralId: id })}
          />
        }
      />
      {need.trim() === '' ? null : <LongText>{need}</LongText>}
    </>
  );
});
