import type { noteText as en } from '../en/noteText.ts';
import type { Translated } from '../message.ts';

export const noteText = {
  'noteText.open': 'Da fare:',
  'noteText.closed': 'Chiuso:',
  'journal.understood': 'Capito dalla nota',
  'journal.dueOn.understood': 'Capito: {day}',
  'quickNote.title': 'Scrivi una nota',
  'quickNote.titleAbout': 'Nota su {name}',
  'quickNote.who': 'Su chi?',
  'quickNote.who.hint': 'Scrivi un nome. Chi non è ancora nel diario viene aggiunto.',
  'quickNote.found': 'Persone trovate',
  'quickNote.add': 'Aggiungi «{name}» e scrivi',
  'quickNote.nameTooLong': 'È troppo lungo per un nome.',
  'command.note.new': 'Scrivi una nota su…',
  'did.introduction.create': 'Presentazione tra {name} e {other} registrata',
  'did.introduction.edit': 'Presentazione tra {name} e {other} modificata',
  'did.introduction.delete': 'Presentazione tra {name} e {other} eliminata',
  'did.template.save': 'Modello «{title}» salvato',
  'did.template.delete': 'Modello «{title}» tolto',
  'did.template.reset': 'Modello «{title}» com’era',
  'did.photo.set': 'Foto di {name} inserita',
  'did.photo.remove': 'Foto di {name} tolta',
  'refused.introductionToSelf': 'Non si può presentare una persona a sé stessa.',
} as const satisfies Translated<typeof en>;
