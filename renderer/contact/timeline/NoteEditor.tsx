import { useCallback, useState } from 'react';
import type { Note } from '../../../shared/domain/records/note.ts';
import { newId } from '../../data/newId.ts';
import { useText } from '../../i18n/useText.ts';
import { fieldsOf } from '../composer/noteFields.ts';
import { NoteForm } from '../composer/NoteForm.tsx';
import { NoteSaver } from '../composer/NoteSaver.ts';
import { sendNote } from '../composer/sendNote.ts';
import { useUndone } from '../composer/useUndone.ts';

/** Rewrites a note in its place, saved as it is written. */
export function NoteEditor({
  note,
  words,
  onFinished,
}: {
  readonly note: Note;
  readonly words: string;
  /** With the text as it is now; `null`: undo or redo has changed it. */
  readonly onFinished: (text: string | null) => void;
}) {
  const text = useText();
  const [saver] = useState(() => {
    const fields = fieldsOf(note, words);
    return new NoteSaver({
      id: note.id,
      contactId: note.contactId,
      stored: fields,
      fields,
      sitting: newId(),
      send: sendNote,
    });
  });
  const finish = useCallback(() => onFinished(saver.fields.text), [onFinished, saver]);
  useUndone(
    saver,
    useCallback(() => onFinished(null), [onFinished]),
  );
  return (
    <NoteForm
      saver={saver}
      fieldId={`note-${note.id}`}
      label={text('journal.edit.label')}
      takesFocus
      onDone={finish}
      onEscape={() =>
        void saver.finish().then((done) => {
          if (done) finish();
        })
      }
    />
  );
}
