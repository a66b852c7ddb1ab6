import type { search as en } from '../en/search.ts';
import type { Translated } from '../message.ts';

export const search = {
  'search.title': 'Cerca e comandi',
  'search.placeholder': 'Cerca persone e note',
  'search.hint': 'Nome, azienda, etichetta, una parola di una nota, o un comando',
  'search.people': 'Persone',
  'search.notes': 'Note',
  'search.events': 'Eventi',
  'search.commands': 'Comandi',
  'search.recent': 'Viste di recente',
  'search.results': { one: '{n} risultato', other: '{n} risultati', zero: 'Nessun risultato' },
  'search.nothing.add': 'Aggiungi «{query}» come nuovo contatto',
  'search.nobody': 'Nessuno con questo nome',
  'search.noteAbout': 'Nota su {name}, {day}',
} as const satisfies Translated<typeof en>;
