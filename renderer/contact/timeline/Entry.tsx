import { memo } from 'react';
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
  readonly editing: boolean;
  /** With an entry's key, or `null` when the editing is over. */
  readonly onEdit: (key: string | null) => void;
}

/** One line of the timeline, drawn by its kind. */
export const Entry = memo(function Entry({ entry, place, total, ...rest }: Props) {
  return (
    <li
      className={styles['entry']}
      data-kind={entry.kind}
      tabIndex={-1}
      aria-posinset={place}
      aria-setsize={total}
    >
      <Content entry={entry} {...rest} />
    </li>
  );
});

function Content({ entry, texts, editing, onEdit }: Omit<Props, 'place' | 'total'>) {
  switch (entry.kind) {
    case 'note':
      return (
        <NoteEntry
          note={entry.note}
          words={texts.of(entry.note)}
          texts={texts}
          editing={editing}
          onEdit={(open) => onEdit(open ? entry.key : null)}
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
