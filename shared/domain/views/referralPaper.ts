import type { Journal } from '../journal.ts';
import type { Referral } from '../records/referral.ts';
import { noFilter, referralList } from './referralList.ts';
import { LINE_MAX } from './sheetParts.ts';
import { shorten } from './shorten.ts';

export interface ReferralPaperLine
  extends Pick<Referral, 'id' | 'on' | 'prospect' | 'need' | 'status' | 'thankedOn'> {
  readonly name: string;
}

/** Every referral, given and received, the latest first. */
export interface ReferralPaper {
  readonly given: readonly ReferralPaperLine[];
  readonly received: readonly ReferralPaperLine[];
}

export function referralPaper(journal: Journal): ReferralPaper {
  const lines = (direction: Referral['direction']): ReferralPaperLine[] =>
    referralList(journal, { ...noFilter, direction }).map(({ referral, contact }) => ({
      id: referral.id,
      on: referral.on,
      prospect: shorten(referral.prospect, LINE_MAX),
      need: shorten(referral.need, LINE_MAX),
      status: referral.status,
      thankedOn: referral.thankedOn,
      name: shorten(contact.name, LINE_MAX),
    }));
  return { given: lines('given'), received: lines('received') };
}
