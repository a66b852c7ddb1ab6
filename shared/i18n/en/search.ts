/** Search and commands (Ctrl or Command with K). */
export const search = {
  'search.title': 'Search and commands',
  'search.placeholder': 'Search people and notes',
  'search.hint': 'Name, company, tag, a word of a note, or a command',
  'search.people': 'People',
  'search.notes': 'Notes',
  'search.events': 'Events',
  'search.commands': 'Commands',
  'search.recent': 'Last seen',
  'search.results': { one: '{n} result', other: '{n} results', zero: 'Nothing found' },
  'search.nothing.add': 'Add “{query}” as a new contact',
  'search.nobody': 'Nobody of that name',
  'search.noteAbout': 'Note about {name}, {day}',
} as const;
