import type { harvest as en } from '../en/harvest.ts';
import type { Translated } from '../message.ts';

export const harvest = {
  'harvest.followThrough': 'Costanza nel seguito',
  'harvest.followThrough.about':
    'Delle persone conosciute dal {day}: chi ha avuto i suoi passi in tempo. Conta una nota di telefonata, messaggio o incontro, e conta un passo segnato come fatto.',
  'harvest.headline': '{kept} passi su {due} in tempo',
  'harvest.headline.none': 'Nessun passo è ancora scaduto',
  'harvest.step.24h': 'Entro un giorno',
  'harvest.step.7d': 'Entro una settimana',
  'harvest.step.30d': 'Entro un mese',
  'harvest.sum': '{kept} su {due}',
  'harvest.sum.none': 'non ancora',
  'harvest.arithmetic': '{kept} in tempo + {missed} no = {due} il cui giorno è arrivato',
  'harvest.open': { one: 'per {n} c’è ancora tempo', other: 'per {n} c’è ancora tempo' },
  'harvest.missed': 'Senza un passo in tempo',
  'harvest.empty':
    'Negli ultimi novanta giorni non risulta nessun incontro. Scrivi su un contatto quando vi siete conosciuti, e qui vedrai se è seguito un cenno.',
  'harvest.reciprocity': 'Reciprocità',
  'harvest.reciprocity.about':
    'Referenze date e ricevute negli ultimi dodici mesi. Una per verso è reciproca e continua.',
  'harvest.reciprocity.empty':
    'Non c’è ancora nessuna referenza. Registrane una, data o ricevuta, e qui cresce l’equilibrio.',
  'harvest.person': 'Persona',
  'harvest.balance': 'Equilibrio',
  'harvest.given': 'Date',
  'harvest.received': 'Ricevute',
  'harvest.never': 'mai',
  'harvest.ago': { zero: 'oggi', one: '{n} giorno fa', other: '{n} giorni fa' },
  'harvest.count': '{n} · ultima {ago}',
  'harvest.mutual': 'reciproca e continua',
  'harvest.owe': 'tocca a te',
  'harvest.thanks': {
    one: 'un ringraziamento da fare',
    other: '{n} ringraziamenti da fare',
  },
  'harvest.quiet': 'da un anno tutto tace',
} as const satisfies Translated<typeof en>;
