import styles from './Entry.module.css';
import { EventEntry } from './EventEntry.tsx';
import { FollowUpEntry } from './FollowUpEntry.tsx';
import { ImportEntry } from './ImportEntry.tsx';
import { IntroductionEntry } from './IntroductionEntry.tsx';
import { MentionEntry } from './MentionEntry.tsx';
import { MoveEntry } from './MoveEntry.tsx';
import { NoteEntry } from './NoteEntry.tsx';
import { ReferralEntry } from './ReferralEntry.tsx';
import type { TimelineEntry } from './timelineEntries.ts';
import type { NoteTexts } from './useNoteTexts.ts';

interface Props {
  readonly entry: TimelineEntry;
  /** Whose timeline it is. */
  readonly contactId: string;
  readonly index: number;
  readonly total: number;
  /** Pixels to the entry before, where those between are not laid out. */
  readonly gap: number;
  /** Whether Tab leads here. */
  readonly isStop: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly texts: NoteTexts;
  /** The id of the note that is being edited, if any. */
  readonly editing: string | null;
  readonly onEdit: (noteId: string | null) => void;
}

/** One line of the timeline; what it shows is drawn again only when its record changes. */
export function Entry({ entry, index, total, gap, isStop, measure, ...rest }: Props) {
  return (
    <li
      ref={measure}
      className={styles['entry']}
      style={gap > 0 ? { marginTop: gap } : undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows go from entry to entry
      tabIndex={isStop ? 0 : -1}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-index={index}
      data-key={entry.key}
      data-editing={entry.kind === 'note' && rest.editing === entry.note.id}
    >
      <Content entry={entry} {...rest} />
    </li>
  );
}

function Content({
  entry,
  contactId,
  texts,
  editing,
  onEdit,
}: Omit<Props, 'index' | 'total' | 'gap' | 'isStop' | 'measure'>) {
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
    case 'mention':
      return <MentionEntry note={entry.note} words={texts.of(entry.note)} />;
    case 'followUp':
      return <FollowUpEntry followUp={entry.followUp} />;
    case 'move':
      return <MoveEntry move={entry.move} />;
    case 'referral':
      return <ReferralEntry referral={entry.referral} />;
    case 'introduction':
      return <IntroductionEntry introduction={entry.introduction} contactId={contactId} />;
    case 'event':
      return <EventEntry event={entry.event} />;
    case 'import':
      return <ImportEntry record={entry.record} />;
  }
}
