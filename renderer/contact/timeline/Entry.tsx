import styles from './Entry.module.css';
import { FollowUpEntry } from './FollowUpEntry.tsx';
import { MoveEntry } from './MoveEntry.tsx';
import { NoteEntry } from './NoteEntry.tsx';
import { ReferralEntry } from './ReferralEntry.tsx';
import type { TimelineEntry } from './timelineEntries.ts';
import type { NoteTexts } from './useNoteTexts.ts';

interface Props {
  readonly entry: TimelineEntry;
  readonly place: number;
  readonly total: number;
  readonly texts: NoteTexts;
  /** The id of the note that is being edited, if any. */
  readonly editing: string | null;
  readonly onEdit: (noteId: string | null) => void;
}

/** One line of the timeline; what it shows is drawn again only when its record changes. */
export function Entry({ entry, place, total, ...rest }: Props) {
  return (
    <li
      className={styles['entry']}
      tabIndex={-1}
      aria-posinset={place}
      aria-setsize={total}
      data-editing={entry.kind === 'note' && rest.editing === entry.note.id}
    >
      <Content entry={entry} {...rest} />
    </li>
  );
}

function Content({ entry, texts, editing, onEdit }: Omit<Props, 'place' | 'total'>) {
  switch (entry.kind) {
    case 'note':
      return (
        <NoteEntry
          note={entry.note}
          words={texts.of(entry.note)}
          editing={editing === entry.note.id}
          onEdit={onEdit}
          onEdited={texts.remember}
        />
      );
    case 'followUp':
      return <FollowUpEntry followUp={entry.followUp} />;
    case 'move':
      return <MoveEntry move={entry.move} />;
    case 'referral':
      return <ReferralEntry referral={entry.referral} />;
  }
}
