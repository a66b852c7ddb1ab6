import type { paper as en } from '../en/paper.ts';
import type { Translated } from '../message.ts';

export const paper = {
  'paper.preview': 'Come verrà stampato',
  'paper.followUps': 'Seguiti',
  'paper.backToToday': 'Torna a Oggi',
  'paper.followUps.now': 'In ritardo o per oggi',
  'paper.followUps.later': 'In arrivo',
  'paper.followUps.undated': 'Senza un giorno',
  'paper.followUps.theirs': 'Promesso a te',
  'paper.followUps.none': 'Non c’è nulla di aperto. Ogni promessa è stata mantenuta.',
  'paper.column.person': 'Persona',
  'paper.column.what': 'Che cosa',
  'paper.column.phone': 'Telefono',
  'paper.column.when': 'Entro',
  'command.paper.followUps': 'Stampa i seguiti',
} as const satisfies Translated<typeof en>;
