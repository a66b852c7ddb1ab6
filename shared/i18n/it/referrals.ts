import type { referrals as en } from '../en/referrals.ts';
import type { Translated } from '../message.ts';

export const referrals = {
  'referrals.empty':
    'Una referenza è un’opportunità passata a qualcuno. Registra la prima, data o ricevuta, e vedrai se vanno nei due sensi.',
  'referrals.noneLikeThat': 'Nessuna referenza è così.',
  'referrals.more': 'Mostra altre',
  'referrals.all': 'Tutte',
  'referrals.given': 'Date',
  'referrals.received': 'Ricevute',
  'referrals.anyStatus': 'qualsiasi',
  'referrals.balance': 'Equilibrio',
  'referrals.twelveMonths': 'Negli ultimi dodici mesi',
  'referrals.balance.given': { one: '{n} data', other: '{n} date' },
  'referrals.balance.received': { one: '{n} ricevuta', other: '{n} ricevute' },
  'referrals.mutual': {
    zero: 'Con nessuno vanno ancora nei due sensi.',
    one: 'Con {n} persona vanno nei due sensi.',
    other: 'Con {n} persone vanno nei due sensi.',
  },
  'referrals.unthanked': {
    one: 'Per {n} devi ancora ringraziare.',
    other: 'Per {n} devi ancora ringraziare.',
  },
  'referrals.edit': 'Modifica la referenza di {prospect}',
  'referrals.statusOf': 'A che punto è: {prospect}',
  'referrals.thank': 'Ringraziamento fatto',
  'referrals.thank.named': 'Ringraziamento fatto: {name}, per {prospect}',
  'referrals.thankedOn': 'ringraziamento il {day}',
  'command.referral.new': 'Registra una referenza…',
} as const satisfies Translated<typeof en>;
