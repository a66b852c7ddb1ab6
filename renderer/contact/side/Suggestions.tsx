import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Suggestion } from '../../../shared/domain/matching/matchIndex.ts';
import type { MatchSource } from '../../../shared/domain/matching/matchText.ts';
import type { Contact } from '../../../shared/domain/records/contact.ts';
import { formatDayNear } from '../../../shared/i18n/dates.ts';
import { toHash } from '../../app/route.ts';
import { useRecord } from '../../data/hooks.ts';
import { useSignal } from '../../data/signal.ts';
import { useToday } from '../../data/today.ts';
import { findable, findClient } from '../../finding/findClient.ts';
import { perform } from '../../app/perform.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useFocusKeeper } from '../timeline/useFocusKeeper.ts';
import section from './Section.module.css';
import styles from './Suggestions.module.css';

/** A few that one can act on; more would be a list to work through. */
const SHOWN = 3;
/** Changes come in bursts while somebody types. */
const PAUSE_MS = 400;

/** Whom to introduce to this person, with the words that matched and where they stand. */
export function Suggestions({ contact }: { readonly contact: Contact }) {
  const text = useText();
  const suggestions = useSuggestions(contact);
  const list = useRef<HTMLUListElement>(null);
  useFocusKeeper(list);
  if (suggestions.length === 0) return null;
  return (
    <ul ref={list} className={styles['list']} aria-label={text('contact.useful.list')}>
      {suggestions.map((suggestion) => (
        <Line key={suggestion.contactId} contactId={contact.id} suggestion={suggestion} />
      ))}
    </ul>
  );
}

function useSuggestions({ id, notSuggested }: Contact): readonly Suggestion[] {
  const version = useSignal(findable);
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      void findClient()
        .suggest(id, notSuggested, SHOWN)
        .then((suggestions) => {
          if (wanted) setFound(suggestions);
        });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [id, notSuggested, version]);
  // One that was just dismissed goes at once, not when the worker has answered.
  return found.filter(({ contactId }) => !notSuggested.includes(contactId));
}

function Line({
  contactId,
  suggestion: { contactId: otherId, direction, reasons },
}: {
  readonly contactId: string;
  readonly suggestion: Suggestion;
}) {
  const text = useText();
  const other = useRecord('contacts', otherId);
  const [first] = reasons;
  if (other === null || first === undefined) return null;
  const { name } = other;
  // What stands on the other's side: that is what one does not see on this page.
  const [words, source, quoted] =
    direction === 'answers'
      ? [first.offered, first.offeredIn, first.offeredText]
      : [first.wanted, first.wantedIn, first.wantedText];
  return (
    <li className={section['box']} tabIndex={-1}>
      <div className={styles['head']}>
        <p>{withLink(text(`contact.useful.${direction}`, { name: '\u0000' }), otherId, name)}</p>
        <IconButton
          icon={<X />}
          label={text('contact.useful.dismiss', { name })}
          onClick={() =>
            void perform({ type: 'suggestion.dismiss', input: { contactId, otherId } })
          }
        />
      </div>
      <p className={styles['quote']} dir="auto">
        <Source source={source} /> <q>{marked(quoted, words)}</q>
      </p>
      <p className={styles['words']}>
        {text('contact.useful.words')}:{' '}
        {reasons
          .map(({ wanted, offered }) =>
            wanted.toLowerCase() === offered.toLowerCase() ? wanted : `${wanted} – ${offered}`,
          )
          .join(', ')}
      </p>
    </li>
  );
}

/** The sentence with the name in it as a link; the name's place differs between languages. */
function withLink(sentence: string, id: string, name: string) {
  const [before = '', after = ''] = sentence.split('\u0000');
  return (
    <>
      {before}
      <a href={toHash({ page: 'contact', id })} dir="auto">
        {name}
      </a>
      {after}
    </>
  );
}

function Source({ source }: { readonly source: MatchSource }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  if (source.kind === 'note') {
    const day = formatDayNear(source.on, today, language);
    return <span>{`${text('contact.useful.inNotes', { day })}:`}</span>;
  }
  const { field } = source;
  const label =
    field === 'idealReferral' ||
    field === 'trade' ||
    field === 'role' ||
    field === 'company' ||
    field === 'tags'
      ? text(`contact.${field}`)
      : text(`gains.${field}`);
  return <span>{`${label}:`}</span>;
}

function marked(quoted: string, word: string) {
  const at = quoted.indexOf(word);
  if (at === -1) return quoted;
  return (
    <>
      {quoted.slice(0, at)}
      <mark className={styles['mark']}>{word}</mark>
      {quoted.slice(at + word.length)}
    </>
  );
}
