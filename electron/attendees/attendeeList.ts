import { portable, type PortableText } from '../../shared/i18n/index.ts';
import type { AttendeeList } from '../../shared/ipc/attendees.ts';
import { binaryRefusal } from '../importing/detectFormat.ts';
import { openFile } from '../importing/openFile.ts';
import { decodeText } from '../importing/text/decodeText.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import { readAttendees } from './readAttendees.ts';

/** Characters; an event of more people is a fair. */
const LIST_MAX = 4_000_000;

/**
 * The list of attendees in a file. Rejects with `CallFailure` and words for the person when
 * the file cannot be read or is no list.
 */
export async function readAttendeeFile(path: string): Promise<AttendeeList> {
  const file = await openFile(path);
  if ('refusal' in file) throw refused(file.refusal);
  const decoded = decodeText(file.bytes);
  if (decoded.kind === 'binary') throw refused(binaryRefusal(decoded.what));
  return listOf(decoded.text);
}

/** The list in a text that was pasted or read. Throws `CallFailure` when there is none in it. */
export function listOf(text: string): AttendeeList {
  if (text.length > LIST_MAX) throw refused(portable('attendees.refused.tooLong'));
  if (/^\s*BEGIN\s*:\s*V(?:CARD|CALENDAR)/i.test(text)) {
    throw refused(portable('attendees.refused.import'));
  }
  const list = readAttendees(text.replaceAll(/\r\n?/g, '\n'));
  if (list.people.length === 0) throw refused(portable('attendees.refused.nobody'));
  return list;
}

function refused(text: PortableText): CallFailure {
  return new CallFailure('refused', text, text.key);
}
