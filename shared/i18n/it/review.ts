import type { review as en } from '../en/review.ts';
import type { Translated } from '../message.ts';

export const review = {
  'capacity.waiting': { one: '{n} in attesa', other: '{n} in attesa' },
  'capacity.signal': '{waiting}, ne chiudi {pace} a settimana',
  'capacity.weeks': {
    one: 'chiusi nell’ultima settimana: {list}',
    other: 'chiusi nelle ultime {n} settimane: {list}',
  },
  'capacity.behind': { one: '{weeks} settimana di ritardo', other: '{weeks} settimane di ritardo' },
  'capacity.arithmetic': '{waiting} in attesa ÷ {pace} a settimana = {behind} (mediana; {weeks})',
  'capacity.noPace': 'Non c’è ancora un passo da cui calcolare ({weeks})',
  'capacity.dropped': '{state} Una persona nuova lascerebbe indietro {names}.',
  'capacity.state': 'Hai {behind}.',
  'capacity.stuck': 'C’è chi aspetta da più di una settimana.',
  'capacity.schedule': 'Prima dai loro un giorno',
  'capacity.scheduled': {
    one: '{n} passo ha un nuovo giorno, al ritmo che tieni davvero.',
    other: '{n} passi hanno nuovi giorni, al ritmo che tieni davvero.',
  },
  'command.review': 'Revisione settimanale…',
  'command.released': 'Chi hai lasciato andare…',
  'review.due': {
    one: 'Revisione settimanale: {n} relazione si è raffreddata',
    other: 'Revisione settimanale: {n} relazioni si sono raffreddate',
  },
  'review.title': 'Revisione settimanale',
  'review.lead': '{place} di {total}: questa relazione si è raffreddata. Che cosa è giusto fare?',
  'review.end': {
    zero: 'Nessuna relazione si è raffreddata.',
    one: 'Era l’unica.',
    other: 'Erano tutte: {n}.',
  },
  'review.none': 'Hai sentito tutti nei tempi della loro fase.',
  'review.thanks': 'Quello che hai deciso è nel diario. La settimana prossima saranno di meno.',
  'review.gone': 'Questa persona non è più nel diario.',
  'review.later': 'Per ora lascia così',
  'review.act': 'Agisci…',
  'review.act.today': 'Oggi',
  'review.act.tomorrow': 'Domani',
  'review.act.week': 'Fra una settimana',
  'review.act.text': 'Farsi risentire',
  'review.slow': 'Rallenta: al massimo ogni {max} giorni',
  'released.title': 'Chi hai lasciato andare',
  'released.lead':
    'Fuori dalla bacheca, con tutto ciò che è scritto. Il ritorno è sempre possibile.',
  'released.search': 'Nome',
  'released.none': 'Nessuno.',
  'released.return': 'Di nuovo sulla bacheca',
  'released.return.named': 'Di nuovo sulla bacheca: {name}',
  'released.more': { one: 'e {n} altra persona', other: 'e altre {n} persone' },
} as const satisfies Translated<typeof en>;
