/** How the words of a note are laid out and understood; writing from anywhere. */
export const noteText = {
  'noteText.open': 'To do:',
  'noteText.closed': 'Closed:',
  'journal.understood': 'Understood from the note',
  'journal.dueOn.understood': 'Understood: {day}',
  'quickNote.title': 'Write a note',
  'quickNote.titleAbout': 'Note about {name}',
  'quickNote.who': 'Who is it about?',
  'quickNote.who.hint': 'Type a name. Whoever is not in the journal yet is added.',
  'quickNote.found': 'People found',
  'quickNote.add': 'Add “{name}” and write',
  'quickNote.nameTooLong': 'That is too long for a name.',
  'command.note.new': 'Write a note about…',
} as const;
