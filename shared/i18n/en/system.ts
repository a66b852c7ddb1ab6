/** What the main process says in dialogs of the system, and when it cannot do something. */
export const system = {
  'link.ask': 'Open this address outside Coltiva?',
  'link.open': 'Open',
  'link.failed': 'The system has no program for this address.',
  'dialog.import.title': 'Import contacts',
  'dialog.import.filter': 'Contacts and journals',
  'dialog.import.anything': 'All files',
  'dialog.export.title': 'Export',
  'dialog.export.json': 'Journal (JSON)',
  'dialog.export.vcf': 'Contacts (vCard)',
  'dialog.export.referrals': 'Referrals (table, CSV)',
  'file.referrals': 'referrals',
  'dialog.export.csv': 'Contacts (table, CSV)',
  'dialog.pdf.title': 'Save the prep sheet',
  'dialog.pdf.filter': 'PDF document',
  'file.contacts': 'coltiva-contacts',
  'file.journal': 'coltiva-journal',
  'file.prepSheet': 'Prep sheet {title} {day}',
  'file.followUps': 'Follow-ups {day}',
  'file.reason.denied': 'no permission',
  'file.reason.full': 'the disk is full',
  'file.reason.missing': 'there is no such folder',
  'file.reason.isFolder': 'it is a folder',
  'file.reason.busy': 'another program uses it',
  'print.noAnswer':
    'The system’s print dialog did not answer. Nothing was printed; “Save as PDF” always works.',
  'print.failed':
    'The system did not print ({reason}). Nothing is lost; “Save as PDF” always works.',
  'print.notLaidOut': 'The sheet could not be laid out in time. Nothing is lost; please try again.',
  'print.cannotSave':
    'The PDF could not be written there ({reason}). Nothing was left behind; choose another place.',
  'export.cannotSave':
    'The file could not be written there ({reason}). Nothing was left behind; choose another place.',
  'preferences.cannotSave':
    'The choice holds for now, but could not be kept for next time ({reason}).',
  'journal.notOpen': 'No journal is open. Nothing was changed.',
  'quit.failed': 'Coltiva could not close the journal',
  'quit.failedDetail': 'Everything that was shown as saved is on the disk. {reason}',
  'start.failed': 'Coltiva could not start',
  'start.failedDetail': 'Nothing was changed on the disk. {reason}',
} as const;
