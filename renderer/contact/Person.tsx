import { useCallback, useState } from 'react';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { newId } from '../data/newId.ts';
import { useText } from '../i18n/useText.ts';
import { Composer } from './composer/Composer.tsx';
import { DraftOffer } from './composer/DraftOffer.tsx';
import { fieldsOf, type NoteFields } from './composer/noteFields.ts';
import styles from './Person.module.css';
import { PersonHeader } from './PersonHeader.tsx';
import { Balance } from './side/Balance.tsx';
import { Details } from './side/Details.tsx';
import { DueBoxes } from './side/DueBoxes.tsx';
import { Gains } from './side/Gains.tsx';
import { Meetings } from './side/Meetings.tsx';
import { Useful } from './side/Useful.tsx';
import { StageStepper } from './stages/StageStepper.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { useNoteTexts } from './timeline/useNoteTexts.ts';

/** The note in the composer. */
interface Draft {
  readonly id: string;
  readonly takesFocus: boolean;
  /** What the journal holds of it, when it is gone on with. */
  readonly stored: NoteFields | null;
}

/** The two columns. In the reading order the right one comes before the long timeline. */
export function Person({ contact }: { readonly contact: Contact }) {
  const text = useText();
  const { id } = contact;
  // The first draft waits for the person; the next ones go on where the last was finished.
  const [draft, setDraft] = useState<Draft>(() => ({
    id: newId(),
    takesFocus: false,
    stored: null,
  }));
  const texts = useNoteTexts(id, draft.id);
  const finishDraft = useCallback(
    (words: string | null) => {
      if (words !== null) texts.remember(draft.id, words);
      setDraft({ id: newId(), takesFocus: words !== null, stored: null });
    },
    [draft, texts],
  );
  return (
    <div className={styles['page']} data-scroller>
      <div className={styles['columns']}>
        <div className={styles['top']} data-above-timeline>
          <PersonHeader contact={contact} />
          <StageStepper contact={contact} />
          <DraftOffer
            contactId={id}
            draftId={draft.id}
            words={texts.of}
            onContinue={(note, words) =>
              setDraft({ id: note.id, takesFocus: true, stored: fieldsOf(note, words) })
            }
          />
          <Composer
            key={draft.id}
            noteId={draft.id}
            contactId={id}
            takesFocus={draft.takesFocus}
            stored={draft.stored}
            onFinished={finishDraft}
          />
        </div>
        <aside data-above-timeline className={styles['aside']} aria-label={text('contact.aside')}>
          <DueBoxes contactId={id} />
          <Useful contact={contact} />
          <Gains contact={contact} />
          <Balance contactId={id} />
          <Meetings contactId={id} />
          <Details contact={contact} />
        </aside>
        <Timeline contactId={id} draftId={draft.id} texts={texts} />
      </div>
    </div>
  );
}
