import type { Text } from '../../shared/i18n/index.ts';
import type { OpenDialog, OpenQuestion } from '../dialogs/openDialog.ts';
import type { Handlers } from '../ipc/handlers.ts';
import type { Voice } from '../language/voice.ts';
import { listOf, readAttendeeFile } from './attendeeList.ts';

/** Answers what the window asks about lists of attendees; nothing is changed by it. */
export function attendeeHandlers(
  voice: Voice,
  askForFiles: OpenDialog,
): Handlers<'attendees.choose' | 'attendees.read'> {
  return {
    async 'attendees.choose'() {
      const [path] = (await askForFiles(listQuestion(voice.text))) ?? [];
      return path === undefined ? null : readAttendeeFile(path);
    },
    'attendees.read': ({ text }) => listOf(text),
  };
}

function listQuestion(text: Text): OpenQuestion {
  return {
    title: text('dialog.attendees.title'),
    several: false,
    filters: [
      { name: text('dialog.attendees.filter'), extensions: ['csv', 'tsv', 'txt'] },
      { name: text('dialog.import.anything'), extensions: ['*'] },
    ],
  };
}
