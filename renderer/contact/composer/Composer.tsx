import { useCallback, useRef, useState } from 'react';
import { replicaSignal } from '../../data/session.ts';
import { newId } from '../../data/newId.ts';
import { currentDay } from '../../data/today.ts';
import { useText } from '../../i18n/useText.ts';
import { composerId } from './focusComposer.ts';
import { blankNote } from './blankNote.ts';
import { NoteForm } from './NoteForm.tsx';
import { NoteSaver } from './NoteSaver.ts';
import { sendNote } from './sendNote.ts';
import { useUndone } from './useUndone.ts';

/**
 * Always open: write first, classify after. The note is in the journal from the first pause
 * on; "Done" closes it and leaves an empty composer (the parent mounts another).
 */
export function Composer({
  noteId,
  contactId,
  onFinished,
}: {
  readonly noteId: string;
  readonly contactId: string;
  /** With the text, which stands in the timeline from now on. */
  readonly onFinished: (text: string) => void;
}) {
  const text = useText();
  const [saver] = useState(
    () =>
      new NoteSaver({
        id: noteId,
        contactId,
        stored: null,
        fields: blankNote(replicaSignal.get().journal, contactId, currentDay()),
        sitting: newId(),
        send: sendNote,
      }),
  );
  const form = useRef<HTMLDivElement>(null);
  const startAnew = useCallback(() => onFinished(''), [onFinished]);
  useUndone(saver, startAnew);
  return (
    <div ref={form}>
      <NoteForm
        saver={saver}
        fieldId={composerId}
        label={text('journal.new')}
        placeholder={text('journal.new.placeholder')}
        onDone={() => onFinished(saver.fields.text)}
        onEscape={() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        }}
      />
    </div>
  );
}
