import type { reminder as en } from '../en/reminder.ts';
import type { Translated } from '../message.ts';

export const reminder = {
  'reminder.title': 'Un avviso al giorno',
  'reminder.about':
    'Il sistema dice chi aspetta, mentre Coltiva è aperta. Mai a diario bloccato, e non quando nessuno aspetta.',
  'reminder.on': 'Avvisami una volta al giorno',
  'reminder.at': 'Alle',
  'reminder.names': 'Di’ i loro nomi',
  'reminder.names.hint':
    'Può leggerli chiunque passi davanti allo schermo. Senza, solo quante persone aspettano.',
  'reminder.show': 'Mostrane uno ora',
  'reminder.shown': 'L’avviso è stato affidato al sistema',
  'reminder.notShown': 'Qui il sistema non mostra avvisi',
  'reminder.waiting': {
    zero: 'Nessuno ti aspetta',
    one: '{n} persona ti aspetta',
    other: '{n} persone ti aspettano',
  },
  'reminder.someNames': { one: '{names} e un’altra persona', other: '{names} e altre {n} persone' },
} as const satisfies Translated<typeof en>;
