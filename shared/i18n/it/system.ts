import type { system as en } from '../en/system.ts';
import type { Translated } from '../message.ts';

export const system = {
  'link.ask': 'Aprire questo indirizzo fuori da Coltiva?',
  'link.open': 'Apri',
  'link.failed': 'Il sistema non ha un programma per questo indirizzo.',
  'dialog.import.title': 'Importa',
  'dialog.import.filter': 'Contatti, calendari e diari',
  'dialog.attendees.title': 'Elenco dei partecipanti',
  'dialog.attendees.filter': 'Tabelle e testi',
  'dialog.import.anything': 'Tutti i file',
  'dialog.export.title': 'Esporta',
  'dialog.export.json': 'Diario (JSON)',
  'dialog.export.vcf': 'Contatti (vCard)',
  'dialog.export.referrals': 'Referenze (tabella, CSV)',
  'file.referrals': 'referenze',
  'dialog.export.ics': 'Eventi (iCalendar)',
  'file.events': 'coltiva-eventi',
  'dialog.export.csv': 'Contatti (tabella, CSV)',
  'dialog.pdf.title': 'Salva la scheda di preparazione',
  'dialog.pdf.filter': 'Documento PDF',
  'file.contacts': 'coltiva-contatti',
  'file.journal': 'coltiva-diario',
  'file.prepSheet': 'Scheda {title} {day}',
  'file.today': 'Oggi {day}',
  'file.followUps': 'Seguiti {day}',
  'file.referralPaper': 'Referenze {day}',
  'file.people': 'Persone {day}',
  'file.contact': '{name} {day}',
  'file.oneToOne': '1-2-1 {name} {day}',
  'file.reason.denied': 'manca il permesso',
  'file.reason.full': 'il disco è pieno',
  'file.reason.missing': 'la cartella non c’è',
  'file.reason.isFolder': 'è una cartella',
  'file.reason.busy': 'la sta usando un altro programma',
  'print.noAnswer':
    'La stampa del sistema non ha risposto. Non è stato stampato nulla; «Salva come PDF» funziona sempre.',
  'print.failed':
    'Il sistema non ha stampato ({reason}). Non si è perso nulla; «Salva come PDF» funziona sempre.',
  'print.notLaidOut':
    'Non è stato possibile impaginare la scheda. Non si è perso nulla; prova ancora.',
  'print.cannotSave':
    'Lì il PDF non si può scrivere ({reason}). Non è rimasto nulla a metà; scegli un altro posto.',
  'export.cannotSave':
    'Lì il file non si può scrivere ({reason}). Non è rimasto nulla a metà; scegli un altro posto.',
  'preferences.cannotSave':
    'La scelta vale per ora, ma non si è potuta conservare per la prossima volta ({reason}).',
  'journal.notOpen': 'Nessun diario è aperto. Non è cambiato nulla.',
  'window.crashed': 'La finestra ha smesso di funzionare due volte',
  'window.crashedDetail':
    'Tutto ciò che risultava salvato è sul disco. Se puoi, annota che cosa stavi facendo.',
  'window.openAgain': 'Riaprila',
  'quit.failed': 'Coltiva non è riuscita a chiudere il diario',
  'quit.failedDetail': 'Tutto ciò che risultava salvato è sul disco. {reason}',
  'start.failed': 'Coltiva non è riuscita ad avviarsi',
  'start.failedDetail': 'Sul disco non è cambiato nulla. {reason}',
} as const satisfies Translated<typeof en>;
