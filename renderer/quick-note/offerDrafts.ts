import { navigate } from '../app/route.ts';
import { showToast } from '../app/toasts.ts';
import { replicaSignal } from '../data/session.ts';
import { textNow } from '../i18n/useText.ts';

/** Once, when the journal has been read: the note that a crash interrupted. */
export function offerDrafts(): void {
  const { notes, contacts } = replicaSignal.get().journal.tables;
  for (const { draft, contactId } of notes.values()) {
    const contact = draft ? contacts.get(contactId) : undefined;
    if (contact === undefined) continue;
    const text = textNow();
    showToast({
      tone: 'done',
      text: text('journal.draft.about', { name: contact.name.slice(0, 80) }),
      action: {
        label: text('journal.draft.continue'),
        perform: () => navigate({ page: 'contact', id: contactId }),
      },
    });
    return;
  }
}
