import type { common as en } from '../en/common.ts';
import type { Translated } from '../message.ts';

export const common = {
  'app.name': 'Coltiva',
  'nav.label': 'Principale',
  'nav.board': 'Bacheca',
  'nav.today': 'Oggi',
  'nav.events': 'Eventi',
  'nav.referrals': 'Referenze',
  'nav.harvest': 'Raccolto',
  'nav.settings': 'Impostazioni',
  'action.save': 'Salva',
  'action.cancel': 'Annulla',
  'action.close': 'Chiudi',
  'action.delete': 'Elimina',
  'action.edit': 'Modifica',
  'action.undo': 'Annulla',
  'action.redo': 'Ripeti',
  'action.add': 'Aggiungi',
  'action.remove': 'Togli',
  'action.back': 'Indietro',
  'choices.all': 'Tutti',
  'choices.none': 'Nessuno',
  'choices.more': { one: 'e ancora {n}', other: 'e ancora {n}' },
} as const satisfies Translated<typeof en>;
