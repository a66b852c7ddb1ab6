import type { Day } from '../day.ts';
import type { Journal } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
import type { Referral } from '../records/referral.ts';

export interface ReferralFilter {
  readonly direction: Referral['direction'] | 'all';
  readonly status: Referral['status'] | 'all';
  readonly scope: NonNullable<Referral['scope']> | 'all';
  /** The first day; `null`: from the beginning. */
  readonly since: Day | null;
}

export interface ReferralLine {
  readonly referral: Referral;
  readonly contact: Contact;
}

/** Every referral. */
export const noFilter: ReferralFilter = {
  direction: 'all',
  status: 'all',
  scope: 'all',
  since: null,
};

/** Referrals that pass the filter, the latest first. */
export function referralList(journal: Journal, filter: ReferralFilter): ReferralLine[] {
  const lines: ReferralLine[] = [];
  for (const referral of journal.tables.referrals.values()) {
    if (filter.direction !== 'all' && referral.direction !== filter.direction) continue;
    if (filter.scope !== 'all' && referral.scope !== filter.scope) continue;
    if (filter.since !== null && referral.on < filter.since) continue;
    if (filter.status !== 'all' && referral.status !== filter.status) continue;
    const contact = journal.tables.contacts.get(referral.contactId);
    if (contact) lines.push({ referral, contact });
  }
  return lines.sort((a, b) => latestFirst(a.referral, b.referral));
}

function latestFirst(a: Referral, b: Referral): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
