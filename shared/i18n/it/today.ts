import type { today as en } from '../en/today.ts';
import type { Translated } from '../message.ts';

export const today = {
  'today.late': 'In ritardo',
  'today.today': 'Oggi',
  'today.week': 'Nei prossimi sette giorni',
  'today.theirs': 'Promesso a te, e in ritardo',
  'today.thanks': 'Ringraziamenti da fare',
  'today.cooling': 'Si raffreddano',
  'today.cooling.about':
    'Queste persone non hanno tue notizie da più tempo di quanto volevi, o quasi. Per oggi ne basta una.',
  'today.cooling.more': {
    one: 'e un’altra persona sulla bacheca',
    other: 'e altre {n} persone sulla bacheca',
  },
  'today.empty':
    'Oggi nessuno ti aspetta. Ciò che prometti o prepari sulla pagina di una persona arriva qui nel suo giorno.',
  'today.clear': 'Per oggi niente. Ciò che viene dopo è qui sotto.',
  'today.toBoard': 'Vai alla bacheca',
  'today.done': 'Fatto',
  'today.done.named': 'Fatto: {what}, {name}',
  'today.received.named': 'Mantenuto: {what}, {name}',
  'today.received': 'Mantenuto',
  'today.later.named': 'Rimanda: {what}, {name}',
  'today.tomorrow': 'A domani',
  'today.inThree': 'Di tre giorni',
  'today.nextWeek': 'Di una settimana',
  'today.skip.named': 'Salta: {what}, {name}',
  'today.skip': 'Salta…',
  'today.skip.title': 'Salta questo passo',
  'today.skip.why': 'Perché',
  'today.skip.hint': 'In poche parole; può restare vuoto. Rimane nel diario.',
  'today.skip.confirm': 'Salta',
  'today.due.today': 'oggi',
  'today.due.tomorrow': 'domani',
  'today.due.yesterday': 'da ieri',
  'today.due.late': { one: 'in ritardo di {n} giorno', other: 'in ritardo di {n} giorni' },
  'today.promise': 'promessa',
  'today.thankFor': 'Per {prospect}, arrivata il {day}',
  'today.thanked': 'Fatto',
  'today.thanked.named': 'Ringraziamento fatto: {name}',
  'today.lastTouch': {
    zero: 'Ultimo contatto oggi',
    one: 'Ultimo contatto {n} giorno fa',
    other: 'Ultimo contatto {n} giorni fa',
  },
  'today.cadence': { one: 'qui al massimo {n} giorno', other: 'qui al massimo {n} giorni' },
} as const satisfies Translated<typeof en>;
