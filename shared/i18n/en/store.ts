/** What the store tells people: what it could not do, what it found, what they may choose. */
export const store = {
  'store.trouble.damaged':
    'The journal’s file {file} is damaged. It has been left exactly as it is.',
  'store.trouble.journalDamaged':
    'The file of recent changes, {file}, is damaged at line {line}. It has been left exactly as it is. What comes before the damage can be read.',
  'store.trouble.journalMissing':
    'The file of recent changes, {file}, is missing. The journal can be read as it was on {saved}; later changes are not in it.',
  'store.trouble.mismatch':
    '{file} does not belong to the journal beside it, or a part of the history between them is missing. Both have been left exactly as they are.',
  'store.trouble.missing':
    'A journal was kept here, but its file {file} is missing. Nothing has been created in its place.',
  'store.trouble.newer':
    'This journal was written by a newer version of Coltiva. Please update Coltiva to open it. Nothing has been changed.',
  'store.trouble.unreadable':
    'The journal’s file {file} could not be read from the disk ({reason}).',
  'store.trouble.placeholder':
    'The journal’s file {file} is with a cloud service and not on this computer now. Have the folder kept on this computer, wait until it is there, and try again. Nothing has been changed.',
  'store.trouble.blank':
    'There is nothing in the journal’s file {file}. It may not have been downloaded yet: wait for the sync program to finish, then try again. Nothing has been changed.',
  'store.trouble.noBackup': 'No backup could be read. Nothing has been changed.',
  'store.readOnly.folder':
    'This journal is open for reading only: its folder or its files are write-protected.',
  'store.readOnly.held':
    'This journal is open for reading only: {user} has it open on {host}. If nobody does, delete the file {file} in its folder and open it again.',
  'store.readOnly.diskFull':
    'This journal is open for reading only: the disk is full. Free some space and open it again.',
  'store.readOnly.notBackedUp':
    'This journal is open for reading only: it was written by an older version of Coltiva, and no copy of it could be kept before bringing it up to date. Free some space on the disk and open it again.',
  'store.notice.skipped':
    'Damage was found among changes that had been saved elsewhere since, and has been mended. Nothing is lost but some older steps of undo.',
  'store.notice.torn':
    'The last change was cut short when the computer or Coltiva stopped. It had not been confirmed as saved and has been left out.',
  'store.notice.restored':
    'The backup of {day} has been restored. Later changes are not in it. What was found before is kept beside it as {file}.',
  'store.notice.readable': {
    one: '{n} recent change could be read. What was found before is kept beside it as {file}.',
    other: '{n} recent changes could be read. What was found before is kept beside it as {file}.',
  },
  'store.error.diskFull':
    'The disk is full. The last change was not saved; everything before it is safe. Free some space and try again.',
  'store.error.io':
    'The disk did not take the last change ({reason}). Everything before it is safe. Please try again.',
  'store.error.outside':
    'Another program, such as a sync service, is changing the journal’s files while it is open. Nothing is lost: please pause it and try again.',
  'store.error.readOnly': 'This journal is open for reading only, so nothing can be changed.',
  'store.error.closed': 'The journal is closed.',
  'store.error.exists': 'There is a journal here already. Nothing has been changed.',
} as const;
