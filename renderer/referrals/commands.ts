import type { AppCommand } from '../app/command.ts';
import { navigate } from '../app/route.ts';
import { exportReferrals } from './exportReferrals.ts';
import { openReferralDialog } from './referralDialogState.ts';

export const referralCommands: readonly AppCommand[] = [
  {
    id: 'referral.new',
    title: 'command.referral.new',
    keywords: 'given received opportunity data ricevuta opportunità',
    // On a contact's page the command of that page knows with whom.
    when: ({ page }) => page !== 'contact',
    perform: () => {
      navigate({ page: 'referrals' });
      openReferralDialog();
    },
  },
  {
    id: 'referrals.export',
    title: 'command.referrals.export',
    keywords: 'csv spreadsheet foglio tabella',
    perform: () => void exportReferrals(),
  },
];
