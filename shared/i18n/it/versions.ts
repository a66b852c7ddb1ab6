import type { versions as en } from '../en/versions.ts';
import type { Translated } from '../message.ts';

export const versions = {
  'versions.title': 'Due versioni',
  'versions.found':
    'Anche un altro programma o computer ha modificato questo diario. Entrambe le versioni sono conservate.',
  'versions.look': 'Guardale',
  'versions.open': 'Cerca altre versioni del diario',
  'versions.none': 'Del tuo diario c’è una sola versione, ed è quella aperta.',
  'versions.about':
    'È stato modificato qui e in un altro posto. Ciò che è cambiato da una parte sola si unisce da sé; dove entrambe hanno cambiato la stessa cosa, scegli tu.',
  'versions.of': 'La versione salvata il {at}',
  'versions.changes': {
    one: 'Da lì arriva {n} voce.',
    other: 'Da lì arrivano {n} voci.',
    zero: 'Da lì non arriva nulla da sé.',
  },
  'versions.conflicts': {
    one: '{n} cosa è cambiata in entrambe. Quale vale?',
    other: '{n} cose sono cambiate in entrambe. Quali valgono?',
    zero: 'Nulla è cambiato in entrambe.',
  },
  'versions.here': 'Qui',
  'versions.there': 'Lì',
  'versions.deleted': 'eliminato',
  'versions.blank': 'niente',
  'versions.join': 'Uniscile',
  'versions.leaveOut': 'Continua senza',
  'versions.files': 'I suoi file restano nella cartella, qualunque sia la scelta: {files}',
  'versions.leftOut': 'Tralasciata. I suoi file sono ancora nella cartella.',
  'versions.illegible': 'Questi sembrano un’altra versione e non si possono leggere: {files}',
  'versions.gone': 'Quella versione non c’è più. Non è cambiato nulla.',
  'versions.in.contacts': 'Persona',
  'versions.in.notes': 'Nota su',
  'versions.in.noteBodies': 'Testo di una nota su',
  'versions.in.followUps': 'Promessa o promemoria per',
  'versions.in.events': 'Evento',
  'versions.in.referrals': 'Referenza con',
  'versions.in.stages': 'Fase',
  'versions.in.other': 'Un dettaglio di',
} as const satisfies Translated<typeof en>;
