import type { contactNew as en } from '../en/contactNew.ts';
import type { Translated } from '../message.ts';

export const contactNew = {
  'contactNew.title': 'Nuovo contatto',
  'contactNew.lead': 'Basta il nome. Il resto può aspettare finché non lo sai.',
  'contactNew.name': 'Nome',
  'contactNew.company': 'Azienda',
  'contactNew.role': 'Ruolo',
  'contactNew.trade': 'Attività',
  'contactNew.trade.hint': 'Di che cosa si occupa: impianti, fisco…',
  'contactNew.tags': 'Etichette',
  'contactNew.tags.hint': 'Separate da virgole',
  'contactNew.metWhere': 'Dove vi siete conosciuti',
  'contactNew.metOn': 'Quando',
  'contactNew.email': 'E-mail',
  'contactNew.phone': 'Telefono',
  'contactNew.steps': 'Prepara i primi passi',
  'contactNew.steps.hint': 'Che cosa fare nei giorni dopo, come nelle impostazioni.',
  'contactNew.saveAndOpen': 'Salva e apri',
  'contactNew.alike': {
    one: 'Forse questa persona è già nel diario:',
    other: 'Forse è una di queste persone, già nel diario:',
  },
  'contactNew.nameNeeded': 'Scrivi almeno il nome.',
  'contactNew.tooLong': 'È troppo lungo: al massimo {max} caratteri.',
  'contactNew.badDay': 'Non è un giorno del calendario.',
  'contactNew.futureDay': 'Quel giorno non è ancora arrivato.',
  'contactNew.badEmail': 'Non è un indirizzo e-mail: nome@dominio.',
} as const satisfies Translated<typeof en>;
