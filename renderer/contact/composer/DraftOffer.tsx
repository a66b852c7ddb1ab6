import { useCallback } from 'react';
import { type Journal, ownedBy } from '../../../shared/domain/journal.ts';
import type { Note } from '../../../shared/domain/records/note.ts';
import { newestFirst } from '../../../shared/domain/views/recall.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { formatDayNear } from '../../../shared/i18n/dates.ts';
import { useContactView } from '../../data/hooks.ts';
import { dispatch } from '../../data/session.ts';
import { useSignal } from '../../data/signal.ts';
import { useToday } from '../../data/today.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { quickNote } from '../../quick-note/quickNote.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DraftOffer.module.css';

/** A note that was being written when the window went: go on with it, or keep it as it is. */
export function DraftOffer({
  contactId,
  draftId,
  words,
  onContinue,
}: {
  readonly contactId: string;
  /** The note in the composer is not offered. */
  readonly draftId: string;
  /** The text of a note; `null` while it has not arrived. */
  readonly words: (note: Note) => string | null;
  readonly onContinue: (note: Note, text: string) => void;
}) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const elsewhere = useSignal(quickNote)?.noteId;
  const drafts = useContactView(
    contactId,
    useCallback(
      (journal: Journal) =>
        ownedBy(journal, 'notes', contactId)
          .filter(({ draft }) => draft)
          .toSorted(newestFirst),
      [contactId],
    ),
  );
  const note = drafts.find(({ id }) => id !== draftId && id !== elsewhere);
  if (note === undefined) return null;
  const written = words(note);
  return (
    <section className={styles['offer']} aria-label={text('journal.draft')}>
      <p>
        {text('journal.draft.offer', { day: formatDayNear(note.on, today, language) })}{' '}
        <q dir="auto">{shorten(note.excerpt, 120)}</q>
      </p>
      <div className={styles['actions']}>
        <Button
          onClick={() => void dispatch({ type: 'note.edit', input: { id: note.id, draft: false } })}
        >
          {text('journal.draft.keep')}
        </Button>
        <Button
          tone="primary"
          disabled={written === null}
          onClick={() => {
            if (written !== null) onContinue(note, written);
          }}
        >
          {text('journal.draft.continue')}
        </Button>
      </div>
    </section>
  );
}
