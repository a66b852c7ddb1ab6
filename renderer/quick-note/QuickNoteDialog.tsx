import { useCallback, useRef } from 'react';
import { shorten } from '../../shared/domain/views/shorten.ts';
import { Composer } from '../contact/composer/Composer.tsx';
import { useRecord } from '../data/hooks.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { PersonChoice } from './PersonChoice.tsx';
import { type QuickNote, quickNote } from './quickNote.ts';

const close = (): void => quickNote.set(null);

/** Writing from anywhere, mounted once in the shell: who, then the composer. */
export function QuickNoteDialog() {
  const open = useSignal(quickNote);
  return open === null ? null : <OpenDialog note={open} />;
}

function OpenDialog({ note }: { readonly note: QuickNote }) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const contact = useRecord('contacts', note.contactId ?? '');
  const finish = useCallback(() => close(), []);
  return (
    <Dialog
      open
      size="large"
      onClose={close}
      title={
        contact === null
          ? text('quickNote.title')
          : text('quickNote.titleAbout', { name: shorten(contact.name, 80) })
      }
      {...(contact === null ? { initialFocus: field } : {})}
    >
      {contact === null ? (
        <PersonChoice
          inputRef={field}
          onChoose={(contactId) => quickNote.set({ ...note, contactId })}
        />
      ) : (
        <Composer
          noteId={note.noteId}
          contactId={contact.id}
          fieldId="quick-note"
          takesFocus
          onFinished={finish}
          onEscape={close}
        />
      )}
    </Dialog>
  );
}
