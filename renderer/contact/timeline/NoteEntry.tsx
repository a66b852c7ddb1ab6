import { History, Pencil, Trash2 } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { rememberLines } from '../../../shared/domain/noteText/plain.ts';
import type { Note } from '../../../shared/domain/records/note.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { formatDayNear } from '../../../shared/i18n/dates.ts';
import { perform } from '../../app/perform.ts';
import { useRecord } from '../../data/hooks.ts';
import { useToday } from '../../data/today.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { IconButton } from '../../ui/Button.tsx';
import { contactOverlay } from '../contactOverlay.ts';
import { Mentions } from '../words/Inlines.tsx';
import styles from './Entry.module.css';
import { EntryHead } from './EntryHead.tsx';
import { usePromiseStates } from './usePromiseStates.ts';
import { LongText } from './LongText.tsx';
import { NoteEditor } from './NoteEditor.tsx';

/** A note: its kind and day, its words, the line to remember; edited in place. */
export const NoteEntry = memo(function NoteEntry({
  note,
  words,
  editing,
  onEdit,
  onEdited,
}: {
  readonly note: Note;
  /** The whole text; `null` while it is on its way. */
  readonly words: string | null;
  readonly editing: boolean;
  /** With the id of the note to edit; `null`: the editing is over. */
  readonly onEdit: (noteId: string | null) => void;
  readonly onEdited: (noteId: string, text: string) => void;
}) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const event = useRecord('events', note.eventId ?? '');
  const isClosed = usePromiseStates(note);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  useEffect(() => {
    if (wasEditing.current && !editing) editButton.current?.focus({ preventScroll: true });
    wasEditing.current = editing;
  }, [editing]);
  const day = formatDayNear(note.on, today, language);

  async function remove(): Promise<void> {
    await perform({ type: 'note.delete', input: { id: note.id } });
  }

  if (editing && words !== null) {
    return (
      <>
        <span className={styles['node']} data-color="note" aria-hidden="true" />
        <NoteEditor
          note={note}
          words={words}
          onFinished={(edited) => {
            if (edited !== null) onEdited(note.id, edited);
            onEdit(null);
          }}
        />
      </>
    );
  }
  return (
    <>
      <EntryHead
        title={text(`noteKind.${note.kind}`)}
        on={note.on}
        more={[
          note.minutes === null ? '' : text('journal.note.minutes', { n: note.minutes }),
          event === null ? '' : shorten(event.title, 80),
          note.printable ? text('journal.note.mayPrint') : '',
          note.pitched ? text('journal.note.pitched') : '',
          note.draft ? text('journal.draft') : '',
        ]}
        color="note"
        actions={
          <>
            {note.versions === 0 ? null : (
              <IconButton
                label={text('journal.versions.open', { day })}
                icon={<History />}
                onClick={() => contactOverlay.set({ kind: 'versions', noteId: note.id })}
              />
            )}
            <IconButton
              ref={editButton}
              label={text('journal.note.edit', { day })}
              icon={<Pencil />}
              disabled={words === null}
              onClick={() => onEdit(note.id)}
            />
            <IconButton
              label={text('journal.note.delete', { day })}
              icon={<Trash2 />}
              onClick={() => void remove()}
            />
          </>
        }
      />
      {words?.trim() === '' ? (
        <p className={styles['quiet']}>{text('journal.note.noWords')}</p>
      ) : (
        <Mentions value={note.mentions}>
          <LongText marked={note.remember} isClosed={isClosed}>
            {words ?? note.excerpt}
          </LongText>
        </Mentions>
      )}
      {note.remember === null || saysAlready(words, note.remember) ? null : (
        <p className={styles['remember']} dir="auto">
          {text('journal.note.remember', { text: note.remember })}
        </p>
      )}
    </>
  );
});

/** The line to remember stands in the words, or is what the marked lines say together. */
function saysAlready(words: string | null, remember: string): boolean {
  if (words === null) return false;
  return words.includes(remember) || rememberLines(words).join(' · ') === remember;
}
