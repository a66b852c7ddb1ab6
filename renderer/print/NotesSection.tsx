import type { ContactPaper } from '../../shared/domain/views/contactPaper.ts';
import { NoteOnPaper } from './NoteOnPaper.tsx';
import { dayNear } from './paperDay.ts';
import { useSheet } from './sheetContext.ts';

/** The notes of a person that may print, and how many older ones there was no room for. */
export function NotesSection({ paper: { notes, olderNotes } }: { readonly paper: ContactPaper }) {
  const sheet = useSheet();
  const { text } = sheet;
  if (notes.length === 0) return null;
  return (
    <section>
      <h2>{text('paper.contact.notes')}</h2>
      {notes.map((note) => (
        <div key={note.id} className="entry">
          <h4>
            {text(`noteKind.${note.kind}`)}, {dayNear(note.on, sheet)}
          </h4>
          <NoteOnPaper id={note.id}>{note.text}</NoteOnPaper>
        </div>
      ))}
      {olderNotes === 0 ? null : (
        <p className="left-out">{text('paper.contact.older', { n: olderNotes })}</p>
      )}
    </section>
  );
}
