import { navigate } from '../app/route.ts';
import { openNewContact } from '../contact-new/openNewContact.ts';
import { openQuickNote } from '../quick-note/quickNote.ts';
import type { Result } from './results.ts';

/** Goes to what was found, or does it. */
export function openResult(result: Result): void {
  switch (result.kind) {
    case 'person':
    case 'note':
      navigate({ page: 'contact', id: result.contact.id });
      return;
    case 'event':
      navigate({ page: 'event', id: result.event.id });
      return;
    case 'command':
      result.command.perform();
      return;
    case 'write':
      openQuickNote(result.contact.id);
      return;
    case 'add':
      openNewContact({ name: result.name });
  }
}
