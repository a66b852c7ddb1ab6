/** What a run without a window says, on the terminal. */
export const cli = {
  'cli.help': `Coltiva {version}: a private journal of the people you meet, on this computer only.

Use: coltiva [OPTION…]

  --data-dir DIR           the folder of the journal (else the system’s place for app data)
  --demo                   sample data, kept apart from your own journal
  --lang it|en             the language of this run

Without a window:
  --import FILE…           adds the contacts of vCard files and tables, the events of calendars (.ics)
  --export FILE            the whole journal to FILE.json, its contacts to FILE.vcf or FILE.csv,
                           its events to FILE.ics
  --prep-sheet next|ID     the prep sheet of the next event, or of the event with that id
    --pdf FILE             … as a PDF (needed)
    --paper a4|letter      … on this paper (else as in the settings)
  --check                  reads journal and backups whole and says whether all is well
  --repair                 does what the recovery screen does, and keeps all that it finds
  --help                   this page
  --version                the version

Ends with 0 when all went well; else with another number and one line that says why.`,
  'cli.unknown': 'Unknown option {option}. --help lists them all.',
  'cli.stray': '“{value}” does not belong to an option. --help lists them all.',
  'cli.missingValue': '{option} needs a value. --help shows which.',
  'cli.twice': '{option} is there twice.',
  'cli.badValue': '{option} cannot be “{value}”; possible: {allowed}.',
  'cli.notTogether': '{a} and {b} do not go together.',
  'cli.needs': '{a} needs {b} too.',
  'cli.prying': '{option} is refused: it would open the journal to other programs.',
  'cli.noJournal': 'There is no journal in {folder}.',
  'cli.trouble': 'The journal in {folder} cannot be opened. {reason}',
  'cli.noEvent': 'No event with the id “{id}” is in the journal.',
  'cli.noNextEvent': 'No event is coming up in the journal.',
  'cli.imported': {
    one: '{n} contact added, {updated} completed, {skipped} left as they were.',
    other: '{n} contacts added, {updated} completed, {skipped} left as they were.',
  },
  'cli.importedEvents': {
    one: '{n} event added, {updated} completed, {skipped} left as they were.',
    other: '{n} events added, {updated} completed, {skipped} left as they were.',
  },
  'cli.exportedEvents': {
    one: '{n} event written to {file}',
    other: '{n} events written to {file}',
  },
  'cli.importProblems': {
    one: '{n} thing was not understood:',
    other: '{n} things were not understood:',
  },
  'cli.importProblem': '{file}, line {line}: {text}',
  'cli.importProblemInFile': '{file}: {text}',
  'cli.importRefused': 'Nothing was imported. {file}: {reason}',
  'cli.exported': {
    one: '{n} contact written to {file}',
    other: '{n} contacts written to {file}',
  },
  'cli.printed': 'Prep sheet for “{title}” written to {file}',
  'cli.cannotWrite': '{file} cannot be written: {reason}',
  'cli.check.folder': 'Journal in {folder}',
  'cli.check.snapshot': '{file}: whole; revision {n}, written {saved}',
  'cli.check.journal': {
    one: '{file}: whole; {n} change since, up to revision {revision}',
    other: '{file}: whole; {n} changes since, up to revision {revision}',
  },
  'cli.check.contents': {
    one: '{n} contact, {notes} notes, {records} records in all',
    other: '{n} contacts, {notes} notes, {records} records in all',
  },
  'cli.check.backups': {
    one: '{n} backup, {whole} whole',
    other: '{n} backups, {whole} whole',
    zero: 'No backups',
  },
  'cli.check.badBackup': 'Backup {file}: damaged or not readable',
  'cli.check.versions': {
    one: '{n} other version of the journal beside it; open Coltiva to join it',
    other: '{n} other versions of the journal beside it; open Coltiva to join them',
  },
  'cli.check.illegible': 'Looks like another version and cannot be read: {file}',
  'cli.check.good': 'All is well.',
  'cli.check.bad': 'Not all is well.',
  'cli.repair.nothing': 'There was nothing to repair.',
  'cli.repair.done': 'Repaired. What was found before is kept beside it.',
  'cli.repair.cannot': 'This cannot be repaired here. Nothing has been changed.',
  'cli.repair.wait':
    'Nothing has been repaired, for what is awaited would be put aside. If the file does not come, open Coltiva and choose there.',
  'cli.defect': 'Something went wrong that should not have: {detail}',
} as const;
