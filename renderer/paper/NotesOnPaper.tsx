import type { PrintPreview } from '../../shared/ipc/printing.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import styles from './PaperPage.module.css';

/** Which private notes will be on the paper, before it leaves the house (P5). */
export function NotesOnPaper({ notes }: { readonly notes: PrintPreview['notesOnPaper'] }) {
  const text = useText();
  const language = useLanguage();
  return (
    <section aria-labelledby="notes-on-paper">
      <h2 id="notes-on-paper">{text('preview.notes')}</h2>
      {notes.length === 0 ? (
        <p className={styles['hint']}>{text('preview.notes.none')}</p>
      ) : (
        <ul
          className={styles['notes']}
          aria-labelledby="notes-on-paper"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too
          tabIndex={0}
        >
          {notes.map((note) => (
            <li key={`${note.contact} ${note.on} ${note.text}`}>
              <b dir="auto">{note.contact}</b> <span>{formatDay(note.on, 'brief', language)}</span>
              <p dir="auto">{note.text}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
