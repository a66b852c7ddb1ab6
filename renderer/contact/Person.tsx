import { useCallback, useState } from 'react';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { newId } from '../data/newId.ts';
import { useText } from '../i18n/useText.ts';
import { Composer } from './composer/Composer.tsx';
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

/** The two columns. In the reading order the right one comes before the long timeline. */
export function Person({ contact }: { readonly contact: Contact }) {
  const text = useText();
  const { id } = contact;
  const [draftId, setDraftId] = useState(newId);
  const texts = useNoteTexts(id, draftId);
  const finishDraft = useCallback(
    (words: string) => {
      texts.remember(draftId, words);
      setDraftId(newId());
    },
    [draftId, texts],
  );
  return (
    <div className={styles['page']}>
      <div className={styles['columns']}>
        <div className={styles['top']}>
          <PersonHeader contact={contact} />
          <StageStepper contact={contact} />
          <Composer key={draftId} noteId={draftId} contactId={id} onFinished={finishDraft} />
        </div>
        <aside className={styles['aside']} aria-label={text('contact.aside')}>
          <DueBoxes contactId={id} />
          <Useful contact={contact} />
          <Gains contact={contact} />
          <Balance contactId={id} />
          <Meetings contactId={id} />
          <Details contact={contact} />
        </aside>
        <Timeline contactId={id} draftId={draftId} texts={texts} />
      </div>
    </div>
  );
}
