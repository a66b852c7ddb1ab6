import type { exporting as en } from '../en/exporting.ts';
import type { Translated } from '../message.ts';

export const exporting = {
  'export.done': {
    zero: 'Esportazione salvata in {file}',
    one: '{n} contatto esportato in {file}',
    other: '{n} contatti esportati in {file}',
  },
  'export.doneEvents': {
    zero: 'Esportato in {file}; non contiene eventi',
    one: '{n} evento esportato in {file}',
    other: '{n} eventi esportati in {file}',
  },
  'export.command.ics': 'Esporta gli eventi (calendario)…',
  'export.format.ics': 'Eventi, come calendario',
  'export.format.ics.about':
    'Per calendari e telefoni (.ics). Chi ci sarà e la tua intenzione restano qui.',
  'export.command.csv': 'Esporta i contatti (CSV)…',
  'export.format.json': 'Tutto, in un solo file JSON',
  'export.format.json.about':
    'Persone, note, promesse, eventi e referenze, in un formato documentato. Si può importare in un diario vuoto.',
  'export.format.vcf': 'Contatti, in vCard',
  'export.format.vcf.about': 'Per rubriche e telefoni. Le note del tuo diario restano qui.',
  'export.format.csv': 'Contatti, in CSV',
  'export.format.csv.about': 'Per i fogli di calcolo. Le note del tuo diario restano qui.',
  'export.column.name': 'Nome e cognome',
  'export.column.givenName': 'Nome',
  'export.column.familyName': 'Cognome',
  'export.column.company': 'Azienda',
  'export.column.role': 'Ruolo',
  'export.column.trade': 'Mestiere',
  'export.column.chapter': 'Capitolo',
  'export.column.city': 'Città',
  'export.column.stage': 'Fase',
  'export.column.stageSince': 'In questa fase dal',
  'export.column.tags': 'Etichette',
  'export.column.emails': 'E-mail',
  'export.column.phones': 'Telefono',
  'export.column.addresses': 'Indirizzo',
  'export.column.urls': 'Web',
  'export.column.birthday': 'Compleanno',
  'export.column.languages': 'Lingue',
  'export.column.metOn': 'Primo incontro',
  'export.column.metWhere': 'Luogo del primo incontro',
  'export.column.introducedBy': 'Presentazione di',
  'export.column.idealReferral': 'Referenza ideale',
  'export.column.releasedOn': 'Relazione conclusa il',
} as const satisfies Translated<typeof en>;
