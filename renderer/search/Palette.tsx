import { Search } from 'lucide-react';
import { type RefObject, useEffect, useId, useState } from 'react';
import { announce } from '../app/announce.ts';
import { findClient } from '../finding/findClient.ts';
import { useText } from '../i18n/useText.ts';
import { comboboxProps, optionId, showOption, stepTo } from '../ui/combobox.ts';
import { searchedFor } from './openSearch.ts';
import { openResult } from './openResult.ts';
import styles from './Palette.module.css';
import { ResultOption } from './ResultOption.tsx';
import type { Result, ResultGroup } from './results.ts';
import { lookUp, useResults } from './useResults.ts';

/** Long enough after the last key for a screen reader to have spoken it. */
const ANNOUNCE_AFTER_MS = 600;

/** The field and the list below it: a combobox whose list is always open. */
export function Palette({
  open,
  inputRef,
  onClose,
}: {
  /** A palette opened again while it fades out begins anew. */
  readonly open: boolean;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onClose: () => void;
}) {
  const text = useText();
  const id = useId();
  const listId = `${id}-list`;
  const [query, setQuery] = useState(() => searchedFor.get());
  const { query: asked, groups } = useResults(query);
  const flat = groups.flatMap(({ results }) => results);
  const [active, setActive] = useState(0);
  const [wasOpen, setWasOpen] = useState(open);
  if (open !== wasOpen) {
    setWasOpen(open);
    if (open) {
      setQuery(searchedFor.get());
      setActive(0);
    }
  }
  const current = Math.min(active, flat.length - 1);
  useCountAnnounced(asked, flat);
  useEffect(() => {
    // Whoever searches may mean any word of a note, not only its first line.
    if (open) void findClient().withTexts();
  }, [open]);

  const choose = (result: Result | undefined): void => {
    if (!result) return;
    onClose();
    openResult(result);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const to = stepTo(event.key, current, flat.length);
    if (to !== null) {
      event.preventDefault();
      setActive(to);
      showOption(listId, to);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      // Who types fast means the words in the field, not the list that is still behind them.
      if (asked === query) choose(flat[current]);
      else void lookUp(query, text).then(([first]) => choose(first?.results[0]));
    }
  };

  return (
    <>
      <div className={styles['field']}>
        <Search aria-hidden="true" />
        <input
          ref={inputRef}
          {...comboboxProps(listId, flat.length, current)}
          aria-label={text('search.title')}
          placeholder={text('search.hint')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={listId} role="listbox" aria-label={text('search.title')} className={styles['list']}>
        {withOffsets(groups).map(({ group, offset }) => (
          <div
            key={group.kind}
            role="group"
            aria-labelledby={`${id}-${group.kind}`}
            className={styles['group']}
          >
            <p id={`${id}-${group.kind}`} className={styles['heading']}>
              {text(headings[group.kind])}
            </p>
            {group.results.map((result, index) => (
              <ResultOption
                key={keyOf(result)}
                id={optionId(listId, offset + index)}
                result={result}
                active={offset + index === current}
                onPoint={() => setActive(offset + index)}
                onChoose={() => choose(result)}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

const headings = {
  recent: 'search.recent',
  people: 'search.people',
  notes: 'search.notes',
  events: 'search.events',
  commands: 'search.commands',
  add: 'search.nobody',
  write: 'search.write',
} as const satisfies Record<ResultGroup['kind'], string>;

function withOffsets(groups: readonly ResultGroup[]) {
  let offset = 0;
  return groups.map((group) => {
    const here = { group, offset };
    offset += group.results.length;
    return here;
  });
}

function keyOf(result: Result): string {
  switch (result.kind) {
    case 'person':
      return `person ${result.contact.id}`;
    case 'note':
      return `note ${result.note.id}`;
    case 'event':
      return `event ${result.event.id}`;
    case 'command':
      return `command ${result.command.id}`;
    case 'write':
      return `write ${result.contact.id}`;
    case 'add':
      return 'add';
  }
}

/** Says how much was found, once the typing pauses. */
function useCountAnnounced(query: string, results: readonly Result[]): void {
  const text = useText();
  const n = results.filter(({ kind }) => kind !== 'add').length;
  useEffect(() => {
    if (query.trim() === '') return;
    const timer = setTimeout(() => announce(text('search.results', { n })), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [query, n, text]);
}
