import { useCallback, useState } from 'react';
import { replicaSignal } from '../../data/session.ts';
import { newId } from '../../data/newId.ts';
import { currentDay } from '../../data/today.ts';
import { useText } from '../../i18n/useText.ts';
import { composerId } from './focusComposer.ts';
import { blankNote } from './blankNote.ts';
import type { NoteFields } from './noteFields.ts';
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
  takesFocus,
  stored = null,
  fieldId = composerId,
  onFinished,
  onEscape = leaveField,
}: {
  readonly noteId: string;
  readonly contactId: string;
  readonly takesFocus: boolean;
  /** A draft that was interrupted and is gone on with. */
  readonly stored?: NoteFields | null;
  /** Where there is another composer on the page. */
  readonly fieldId?: string;
  /** With the text, which stands in the timeline from now on; `null`: undo took it away. */
  readonly onFinished: (text: string | null) => void;
  readonly onEscape?: () => void;
}) {
  const text = useText();
  const [saver] = useState(
    () =>
      new NoteSaver({
        id: noteId,
        contactId,
        stored,
        isDraft: stored !== null,
        fields: stored ?? blankNote(replicaSignal.get().journal, contactId, currentDay()),
        sitting: newId(),
        send: sendNote,
      }),
  );
  const startAnew = useCallback(() => onFinished(null), [onFinished]);
  useUndone(saver, startAnew);
  return (
    <NoteForm
      saver={saver}
      fieldId={fieldId}
      label={text('journal.new')}
      placeholder={text('journal.new.placeholder')}
      takesFocus={takesFocus}
      onDone={() => onFinished(saver.fields.text)}
      onEscape={onEscape}
    />
  );
}

function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
