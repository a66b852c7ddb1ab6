/** What a run without a window says, on the terminal. */
export const cli = {
  'cli.help': `Coltiva {version}: a private journal of the people you meet, on this computer only.

Use: coltiva [OPTION…]

  --data-dir DIR           the folder of the journal (else the system’s place for app data)
  --demo                   sample data, kept apart from your own journal
  --lang it|en             the language of this run

Without a window:
  --import FILE…           adds the contacts of vCard files and of LinkedIn’s Connections.csv
  --export FILE            the whole journal to FILE.json, its contacts to FILE.vcf or FILE.csv
  --prep-sheet next|ID     the prep sheet of the next event, or of the event with that id
    --pdf FILE             … as a PDF (needed)
    --paper a4|letter      … on this paper (else as in the settings)
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
  'cli.defect': 'Something went wrong that should not have: {detail}',
} as const;
