import type { backups as en } from '../en/backups.ts';
import type { Translated } from '../message.ts';

export const backups = {
  'backups.title': 'Copie di sicurezza',
  'backups.make': 'Fai una copia ora',
  'backups.made': 'Copia di sicurezza fatta e riletta',
  'backups.open': 'Vai alle copie di sicurezza',
  'backups.about':
    'Copie del diario, fatte da sole e rilette ogni volta. Restano quelle delle ultime 24 ore, di 7 giorni, di 8 settimane e di 12 mesi.',
  'backups.check': 'Prova generale',
  'backups.check.about':
    'Una volta alla settimana la copia più recente viene ripristinata per intero in un posto a parte e confrontata, voce per voce, come dopo un disastro.',
  'backups.check.now': 'Prova ora',
  'backups.check.running': 'Ripristino e confronto in corso…',
  'backups.check.never': 'Non ancora fatta.',
  'backups.check.none': 'Il {at} non c’era nessuna copia da ripristinare.',
  'backups.check.same': {
    one: 'L’ultima volta il {at}: {n} voce ripristinata e confrontata, ed è uguale.',
    other: 'L’ultima volta il {at}: {n} voci ripristinate e confrontate, tutte uguali.',
  },
  'backups.check.failedOn': 'Non riuscita il {at}.',
  'backups.check.failed':
    'Non è stato possibile ripristinare per intero la copia {file}. Il diario non ne risente. Fai subito una nuova copia e controlla il disco.',
  'backups.folder': 'Cartella',
  'backups.folder.about':
    'Su un altro disco o su una chiavetta, le copie sopravvivono a questo computer. Quelle più vecchie restano dove sono e si vedono ancora qui.',
  'backups.folder.choose': 'Scegli un’altra cartella…',
  'backups.folder.own': 'Tienile accanto al diario',
  'backups.folder.unreachable':
    'Ora questa cartella non è raggiungibile. Finché non torna, le nuove copie stanno accanto al diario.',
  'backups.choose': 'Dove tenere le copie di sicurezza',
  'backups.list': 'Che cosa c’è',
  'backups.list.about': 'Ogni copia viene riletta per intero quando apri questa pagina.',
  'backups.none': 'Ancora nessuna copia. La prima si fa quando chiudi Coltiva.',
  'backups.again': 'Rileggile',
  'backups.reading': 'Lettura in corso…',
  'backups.waiting': 'In attesa di lettura',
  'backups.people': { one: '{n} persona', other: '{n} persone' },
  'backups.notes': { one: '{n} nota', other: '{n} note' },
  'backups.whole': 'Integra',
  'backups.damaged': 'Danneggiata',
  'backups.newer': 'Di una versione più recente di Coltiva',
  'backups.unreadable': 'Illeggibile ({reason})',
  'backups.another': 'Di un altro diario',
  'backups.compare': 'Apri per confrontare',
  'backups.compareName': 'Apri per confrontare: {at}',
  'backups.restore': 'Ripristina…',
  'backups.restoreName': 'Ripristina: {at}',
  'backups.restore.title': 'Ripristinare la copia del {at}?',
  'backups.restore.text':
    'Il diario torna com’era allora. Prima si fa una copia di com’è adesso, e basta annullare una volta per tornare indietro.',
  'backups.restore.do': 'Ripristina',
  'backups.same': 'Quella copia contiene esattamente ciò che c’è nel diario. Non è cambiato nulla.',
  'backups.gone': 'Quella copia non c’è più. Non è cambiato nulla.',
  'backups.not.damaged': 'Quella copia è danneggiata. Non è cambiato nulla.',
  'backups.not.newer':
    'Quella copia è di una versione più recente di Coltiva. Non è cambiato nulla.',
  'backups.not.unreadable': 'Quella copia non è leggibile dal disco. Non è cambiato nulla.',
  'backups.copy': 'Copia di sicurezza',
  'backups.copy.banner':
    'Questa è la copia del {at}, aperta come diario a sé. Il tuo diario resta com’è.',
  'backups.copy.leave': 'Torna al tuo diario',
} as const satisfies Translated<typeof en>;
