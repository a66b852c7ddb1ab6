import type { Text } from '../../shared/i18n/index.ts';
import type { OpenQuestion } from '../dialogs/openDialog.ts';

/** What the system's dialog asks when files are to be imported. */
export function importQuestion(text: Text): OpenQuestion {
  return {
    title: text('dialog.import.title'),
    several: true,
    filters: [
      { name: text('dialog.import.filter'), extensions: ['vcf', 'vcard', 'csv', 'json', 'ics'] },
      { name: text('dialog.import.anything'), extensions: ['*'] },
    ],
  };
}
