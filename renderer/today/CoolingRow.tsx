import type { CoolingItem } from '../../shared/domain/views/today.ts';
import { useText } from '../i18n/useText.ts';
import { TodayRow } from './TodayRow.tsx';

/** Somebody who has not heard from me for longer than the stage allows, or nearly. */
export function CoolingRow({ item: { contact, warmth } }: { readonly item: CoolingItem }) {
  const text = useText();
  return (
    <TodayRow id={`cooling-${contact.id}`} contact={contact}>
      {text('today.lastTouch', { n: warmth.daysSince })}
      {', '}
      {text('today.cadence', { n: warmth.maxDays })}
    </TodayRow>
  );
}
