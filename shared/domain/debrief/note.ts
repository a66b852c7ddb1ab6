import { attendanceId } from '../commands/events.ts';

/** What a debrief writes down about one person. Empty where nothing was said. */
export interface DebriefWords {
  /** One thing learned about them. */
  readonly learned: string;
  /** One way to be of help to them. */
  readonly help: string;
}

/** Begins the line that says how to help; a sign, so that it means the same in every language. */
const HELP = '→ ';

/** The one note that the debrief of an event keeps about a contact. */
export function debriefNoteId(eventId: string, contactId: string): string {
  return `${attendanceId(eventId, contactId)}.debrief`;
}

export function writeDebriefNote({ learned, help }: DebriefWords): string {
  const lines = [learned.trim(), help.trim() === '' ? '' : `${HELP}${help.trim()}`];
  return lines.filter((line) => line !== '').join('\n');
}

/** The two lines back. Whatever was added to the note by hand belongs to what was learned. */
export function readDebriefNote(text: string): DebriefWords {
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => line.startsWith(HELP));
  if (at === -1) return { learned: text.trim(), help: '' };
  return {
    learned: lines.toSpliced(at, 1).join('\n').trim(),
    help: (lines[at] ?? '').slice(HELP.length).trim(),
  };
}
