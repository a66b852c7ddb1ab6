import { memo } from 'react';
import type { Note } from '../../../shared/domain/records/note.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { toHash } from '../../app/route.ts';
import { useRecord } from '../../data/hooks.ts';
import { useText } from '../../i18n/useText.ts';
import { Mentions } from '../words/Inlines.tsx';
import styles from './Entry.module.css';
import { EntryHead } from './EntryHead.tsx';
import { LongText } from './LongText.tsx';

/** A note about somebody else that names this contact; it is edited where it belongs. */
export const MentionEntry = memo(function MentionEntry({
  note,
  words,
}: {
  readonly note: Note;
  readonly words: string | null;
}) {
  const text = useText();
  const about = useRecord('contacts', note.contactId);
  return (
    <>
      <EntryHead
        title={text('journal.mention')}
        on={note.on}
        more={[text(`noteKind.${note.kind}`)]}
        color="note"
      />
      {about === null ? null : (
        <p className={styles['line']}>
          <a href={toHash({ page: 'contact', id: about.id })} dir="auto">
            {text('journal.mention.about', { name: shorten(about.name, 80) })}
          </a>
        </p>
      )}
      <Mentions value={note.mentions}>
        <LongText>{words ?? note.excerpt}</LongText>
      </Mentions>
    </>
  );
});
