import { useCallback, useRef, useState } from 'react';
import type { Journal } from '../../../shared/domain/journal.ts';
import { useContactView } from '../../data/hooks.ts';
import { useToday } from '../../data/today.ts';
import { useText } from '../../i18n/useText.ts';
import page from '../Person.module.css';
import { Earlier } from './Earlier.tsx';
import { Entry } from './Entry.tsx';
import { timelineEntries } from './timelineEntries.ts';
import styles from './Timeline.module.css';
import { useFocusKeeper } from './useFocusKeeper.ts';
import type { NoteTexts } from './useNoteTexts.ts';

/** So many entries at first, and as many more each time the end comes into sight. */
const STEP = 60;

/** What happened with a contact, newest first. */
export function Timeline({
  contactId,
  draftId,
  texts,
}: {
  readonly contactId: string;
  /** The note in the composer is not shown twice. */
  readonly draftId: string;
  readonly texts: NoteTexts;
}) {
  const text = useText();
  const today = useToday();
  const [shown, setShown] = useState(STEP);
  const [editing, setEditing] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const all = useContactView(
    contactId,
    useCallback(
      (journal: Journal) => timelineEntries(journal, contactId, today),
      [contactId, today],
    ),
  );
  const entries = all.filter(({ key }) => key !== `note/${draftId}`);
  useFocusKeeper(list);
  const earlier = entries.length - shown;
  const showMore = useCallback(() => setShown((count) => count + STEP), []);
  return (
    <section className={page['timeline']}>
      <h2 className="visually-hidden">{text('journal.title')}</h2>
      {entries.every(({ kind }) => kind === 'move' || kind === 'followUp') ? (
        <p className={styles['empty']}>{text('journal.empty')}</p>
      ) : null}
      <ul ref={list} aria-label={text('journal.title')} className={styles['timeline']}>
        {entries.slice(0, shown).map((entry, index) => (
          <Entry
            key={entry.key}
            entry={entry}
            place={index + 1}
            total={entries.length}
            texts={texts}
            editing={editing}
            onEdit={setEditing}
          />
        ))}
      </ul>
      {earlier > 0 ? <Earlier count={earlier} onShow={showMore} /> : null}
    </section>
  );
}
