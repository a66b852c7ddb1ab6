import { stepWords } from '../../../shared/domain/stepWords.ts';
import { useCallback, useRef } from 'react';
import type { Journal } from '../../../shared/domain/journal.ts';
import type { FollowUp } from '../../../shared/domain/records/followUp.ts';
import { openFollowUps } from '../../../shared/domain/views/due.ts';
import { nextTouch } from '../../../shared/domain/views/touch.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { formatDayNear } from '../../../shared/i18n/dates.ts';
import { useContactView } from '../../data/hooks.ts';
import { useToday } from '../../data/today.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { FollowUpActions } from '../follow-up/FollowUpActions.tsx';
import { dueTone, dueWords, followUpTitle } from '../follow-up/followUpWords.ts';
import { useFocusKeeper } from '../timeline/useFocusKeeper.ts';
import styles from './DueBoxes.module.css';

/** The most urgent; all of them stand in the journal. */
const SHOWN = 4;
const TEXT_MAX = 300;

/** What is open between you, the most urgent first, and when the stage asks for a word. */
export function DueBoxes({ contactId }: { readonly contactId: string }) {
  return (
    <div>
      <Open contactId={contactId} />
      <Touch contactId={contactId} />
    </div>
  );
}

function Open({ contactId }: { readonly contactId: string }) {
  const text = useText();
  const open = useContactView(
    contactId,
    useCallback((journal: Journal) => openFollowUps(journal, contactId), [contactId]),
  );
  const list = useRef<HTMLUListElement>(null);
  useFocusKeeper(list);
  if (open.length === 0) return null;
  const hidden = open.length - SHOWN;
  return (
    <section aria-label={text('contact.due')}>
      <ul ref={list} className={styles['boxes']}>
        {open.slice(0, SHOWN).map((followUp) => (
          <DueBox key={followUp.id} followUp={followUp} />
        ))}
      </ul>
      {hidden > 0 ? (
        <p className={styles['more']}>{text('contact.due.more', { n: hidden })}</p>
      ) : null}
    </section>
  );
}

/** The touch that the stage's cadence asks for; a real contact starts it anew. */
function Touch({ contactId }: { readonly contactId: string }) {
  const text = useText();
  const today = useToday();
  const language = useLanguage();
  const touch = useContactView(
    contactId,
    useCallback(
      (journal: Journal) => {
        const contact = journal.tables.contacts.get(contactId);
        return contact ? nextTouch(journal, contact, today) : null;
      },
      [contactId, today],
    ),
  );
  if (touch === null) return null;
  const day = formatDayNear(touch.state === 'past' ? touch.latestOn : touch.dueOn, today, language);
  return <p className={styles['more']}>{text(`contact.touch.${touch.state}`, { day })}</p>;
}

function DueBox({ followUp }: { readonly followUp: FollowUp }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  return (
    <li className={styles['box']} data-tone={dueTone(followUp, today)} tabIndex={-1}>
      <b>
        {followUpTitle(followUp, text)} · {dueWords(followUp.dueOn, today, text, language)}
      </b>
      <div className={styles['row']}>
        <p dir="auto">{shorten(stepWords(followUp, text), TEXT_MAX)}</p>
        <FollowUpActions followUp={followUp} />
      </div>
    </li>
  );
}
