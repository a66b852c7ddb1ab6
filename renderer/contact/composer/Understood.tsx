import { useMemo } from 'react';
import { namesOf } from '../../../shared/domain/noteText/namesOf.ts';
import { rememberLines } from '../../../shared/domain/noteText/plain.ts';
import { tasksOf } from '../../../shared/domain/noteText/taskLine.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { useRecord } from '../../data/hooks.ts';
import { useToday } from '../../data/today.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { dueWords } from '../follow-up/followUpWords.ts';
import styles from './Understood.module.css';

/** So many promises are shown below what is being written; all of them are made. */
const SHOWN = 6;

/** What has been understood from the text: promises with owner and day, lines to remember. */
export function Understood({
  id,
  contactId,
  words,
}: {
  readonly id: string;
  readonly contactId: string;
  readonly words: string;
}) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const contact = useRecord('contacts', contactId);
  const names = useMemo(() => (contact === null ? [] : namesOf(contact)), [contact]);
  const tasks = useMemo(() => tasksOf(words, { today, names }), [words, today, names]);
  const remember = useMemo(() => rememberLines(words), [words]);
  if (tasks.length === 0 && remember.length === 0) return null;
  return (
    <ul id={id} className={styles['understood']} aria-label={text('journal.understood')}>
      {tasks.slice(0, SHOWN).map((task, index) => (
        <li key={index}>
          <b>
            {text(task.type === 'reminder' ? 'journal.reminder' : `journal.owner.${task.owner}`)}
          </b>{' '}
          <span dir="auto">{shorten(task.text, 120)}</span>
          {' · '}
          {task.done ? text('journal.closed.done') : dueWords(task.dueOn, today, text, language)}
        </li>
      ))}
      {tasks.length > SHOWN ? (
        <li>{text('contact.due.more', { n: tasks.length - SHOWN })}</li>
      ) : null}
      {remember.slice(0, SHOWN).map((line, index) => (
        <li key={`remember ${index}`}>
          <b>{text('journal.remember')}</b> <span dir="auto">{shorten(line, 120)}</span>
        </li>
      ))}
    </ul>
  );
}
