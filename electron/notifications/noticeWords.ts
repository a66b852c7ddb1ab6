import type { Contact } from '../../shared/domain/records/contact.ts';
import type { Reminder } from '../../shared/domain/reminder.ts';
import type { Text } from '../../shared/i18n/index.ts';

/** What the system shows. The title carries no name, whatever the person chose. */
export interface Notice {
  readonly title: string;
  readonly body: string;
}

const NAMES_SHOWN = 3;

/** The words about the people who wait, who has waited longest first. */
export function noticeWords(
  waiting: readonly Contact[],
  content: Reminder['content'],
  text: Text,
): Notice {
  const title = text('reminder.waiting', { n: waiting.length });
  switch (content) {
    case 'number':
      return { title, body: '' };
    case 'names': {
      const names = waiting.slice(0, NAMES_SHOWN).map(({ name }) => name);
      const more = waiting.length - names.length;
      const listed = names.join(', ');
      return {
        title,
        body: more > 0 ? text('reminder.someNames', { names: listed, n: more }) : listed,
      };
    }
  }
}
