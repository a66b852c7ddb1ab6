/** Import: what a file is, what would happen, what was not understood. */
export const importing = {
  'import.title': 'Import contacts',
  'import.reading': 'Reading the files…',
  'import.writing': 'Putting them into your journal…',
  'import.progress': '{done} of {total}',
  'import.drop': 'Drop to import',
  'import.drop.hint':
    'vCard files, LinkedIn’s Connections.csv, contacts from Google or Outlook as CSV, calendars (.ics)',
  'import.lead': 'Nothing has been added to your journal yet. This is what would happen:',
  'import.fresh': { zero: 'Nobody new', one: '{n} new person', other: '{n} new people' },
  'import.gaining': {
    zero: 'Nobody you know gains anything',
    one: '{n} person you know gains what was blank',
    other: '{n} people you know gain what was blank',
  },
  'import.known': {
    zero: 'Nobody is there already',
    one: '{n} is in your journal already, or twice in the files',
    other: '{n} are in your journal already, or twice in the files',
  },
  'import.stage': 'New people come to “{stage}”, below those who are there.',
  'import.examples': 'For example',
  'import.files': 'Files',
  'import.problems': {
    one: '{n} thing was not understood',
    other: '{n} things were not understood',
  },
  'import.problems.kept':
    'These lines are not imported, or only in part. The file itself stays as it is.',
  'import.problem.where': '{file}, line {line}',
  'import.unmapped': 'Without a place of their own',
  'import.unmapped.kept': 'They are kept with each contact, and an export gives them back.',
  'import.commit': { zero: 'Import', one: 'Import {n} person', other: 'Import {n} people' },
  'import.nothingNew': 'Everything in these files is in your journal already.',
  'import.nothingChanged': 'Nothing in your journal was changed.',
  'import.cancelled': 'The import was cancelled. Nothing in your journal was changed.',
  'import.done': { one: '{n} contact imported', other: '{n} contacts imported' },
  'import.choose': 'Choose other files…',
  'import.refused.empty': 'This file is empty.',
  'import.refused.tooLarge':
    'This file is larger than Coltiva reads at once ({size} MB; the most is {limit} MB). Export the contacts in several smaller files.',
  'import.refused.tooMany':
    'These files together are more than Coltiva reads at once ({limit} MB). Import this one by itself.',
  'import.refused.picture': 'This is a picture, whatever its name says.',
  'import.refused.pdf':
    'This is a PDF, whatever its name says. Export the contacts as vCard or CSV.',
  'import.refused.spreadsheet':
    'This is a spreadsheet. Save it as CSV there, and import that file.',
  'import.refused.archive':
    'This is a compressed archive. Unpack it and import the file inside; LinkedIn’s is called Connections.csv.',
  'import.refused.binary': 'This is not a text file, so no contacts can be read from it.',
  'import.refused.noEvents': 'No event that Coltiva could take in was found in this calendar.',
  'import.refused.html': 'This is a web page. Export the contacts as vCard or CSV.',
  'import.refused.xml':
    'This is an XML file, which Coltiva cannot read yet. Export the contacts as vCard or CSV.',
  'import.refused.json':
    'This is a JSON file of another program. Export the contacts as vCard or CSV.',
  'import.refused.report': 'This is a {name}, which Coltiva cannot read yet.',
  'import.refused.columns':
    'This table is not one that Coltiva knows. Its columns are: {columns}. Coltiva knows LinkedIn’s Connections.csv and the exports of Google and Outlook.',
  'import.refused.unknown': 'This file holds no contacts that Coltiva could recognise.',
  'import.refused.noCards':
    'No complete contact was found in this vCard file. It may have been cut short.',
  'import.refused.noRows': 'This is a {name} file, but no row of it holds a person.',
  'import.refused.unreadable': 'The file could not be opened ({reason}).',
  'import.refused.folder': 'This is a folder. Choose the files inside it.',
  'import.refused.newer':
    'This export was written by a newer version of Coltiva. Update Coltiva, then import it.',
  'import.refused.damaged':
    'This export of Coltiva is damaged (at {place}), so none of it was read.',
  'import.refused.notEmpty':
    'This is a whole journal. It can only be imported into an empty one, and yours holds something already.',
  'import.refused.noStage': 'Your journal has no stage that people could come to.',
  'import.refused.expired': 'This import is no longer waiting. Choose the files again.',
  'import.refused.busy': 'Your journal kept changing while the import was prepared. Try again.',
  'import.problem.line': 'Not a property of a vCard: “{text}”',
  'import.problem.stray': 'Text outside of any contact: “{text}”',
  'import.problem.unfinished': 'A contact that breaks off before its end: “{text}”',
  'import.problem.group': 'A list of people, not a person',
  'import.problem.noName': 'A contact with no name',
  'import.problem.noNameRow': 'A row with no name: “{text}”',
  'import.problem.quote': 'A quotation mark that is never closed: “{text}”',
  'import.problem.cells': 'More cells than there are columns: “{text}”',
  'import.problem.date': '“{text}” in “{column}” is not a day that can be read; kept as it is',
  'import.problem.tooLong': 'A text longer than {limit} characters; left out',
  'import.problem.noRoom': 'No room in the contact for “{text}”; left out',
  'import.problem.invalid': '{name} does not fit the journal and was left out',
  'import.problem.encoding': {
    one: '{n} character could not be read',
    other: '{n} characters could not be read',
  },
  'import.lead.calendar': 'Nothing has been added to your journal yet.',
  'import.title.events': 'Import events',
  'import.events': 'Events in the calendar',
  'import.events.first': {
    one: '{n} event is in the calendar: tick those that are worth a follow-up.',
    other: '{n} events and series are in the calendar: tick those that are worth a follow-up.',
  },
  'import.events.times': { one: 'once', other: '{n} times, from {day}' },
  'import.events.gaining': 'there already; gains what was blank',
  'import.events.moved': 'At another time now',
  'import.events.movedFrom': '{from} becomes {to}',
  'import.events.people': 'Invited, and not in your journal',
  'import.events.people.hint':
    'Tick whom you have met already: they come to “{stage}”. The debrief takes in the others once you have met them.',
  'import.events.personTimes': { one: 'at one event', other: 'at {n} events' },
  'import.events.known': {
    one: '{n} event is in your journal already',
    other: '{n} events are in your journal already',
  },
  'import.commitTicked': {
    zero: 'Import',
    one: 'Import what is ticked ({n})',
    other: 'Import what is ticked ({n})',
  },
  'import.doneEvents': { one: '{n} event imported', other: '{n} events imported' },
  'import.unmapped.calendar': 'Coltiva has no place for them; the calendar keeps them.',
  'import.problem.untitled': 'An event with no title, at {text}',
  'import.problem.noStart': '“{text}” says nothing of when it begins',
  'import.problem.badTime': '“{text}” is no time that exists',
  'import.problem.end':
    '“{title}” ends before it begins, or more than a year later; taken without an end',
  'import.problem.rule': '“{title}” repeats by a rule that cannot be read ({text}); taken once',
  'import.problem.horizon':
    '“{title}” repeats beyond what is taken in: only its times from {from} to {to}',
  'import.problem.unfinishedEvent': 'An event that breaks off before its end: “{text}”',
  'import.problem.noEvent': 'A {name}, which is no event',
  'import.problem.calendarLine': 'Not a property of a calendar: “{text}”',
  'import.problem.zone': 'Nobody knows the time zone “{zone}”; its times are taken for your own',
  'import.problem.cancelled': '“{title}” was cancelled; left out',
  'import.problem.several': '“{name}” may be several of your contacts; nobody was chosen',
  'import.problem.more': { one: 'And {n} more', other: 'And {n} more' },
} as const;
