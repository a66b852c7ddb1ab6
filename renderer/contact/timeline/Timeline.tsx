import { useCallback, useRef, useState } from 'react';
import type { Journal } from '../../../shared/domain/journal.ts';
import { useContactView } from '../../data/hooks.ts';
import { useToday } from '../../data/today.ts';
import { useText } from '../../i18n/useText.ts';
import page from '../Person.module.css';
import { Entry } from './Entry.tsx';
import { timelineEntries } from './timelineEntries.ts';
import { filtersFor, indexOfDay, passes, type TimelineFilter } from './timelineFilter.ts';
import { entryFor } from './timelineKeys.ts';
import { TimelineTools } from './TimelineTools.tsx';
import styles from './Timeline.module.css';
import { useFocusKeeper } from './useFocusKeeper.ts';
import { useImportIds } from './useImportIds.ts';
import type { NoteTexts } from './useNoteTexts.ts';
import { useGoTo, useTimelineRows } from './useTimelineRows.ts';

/** A short timeline is seen at a glance and needs no tools. */
const TOOLS_FROM = 5;

/** What happened with a contact, newest first; only what is in sight is laid out. */
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
  const importIds = useImportIds(contactId);
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const [editing, setEditing] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const all = useContactView(
    contactId,
    useCallback(
      (journal: Journal) => timelineEntries(journal, contactId, today, importIds),
      [contactId, today, importIds],
    ),
  );
  const filters = filtersFor(all);
  const shown = filters.includes(filter) ? filter : 'all';
  const entries = all.filter((entry) => entry.key !== `note/${draftId}` && passes(entry, shown));
  useFocusKeeper(list);
  // Tab leads to the entry that had the focus last, else to the first one.
  const stop = entries.some(({ key }) => key === current) ? current : (entries[0]?.key ?? null);
  const { rows, margin } = useTimelineRows(
    list,
    entries,
    [stop, editing === null ? null : `note/${editing}`].filter((key) => key !== null),
  );
  const items = rows.getVirtualItems();
  const goTo = useGoTo(list, (index, options) => rows.scrollToIndex(index, options));
  const before = (items[0]?.start ?? margin) - margin;
  const after = rows.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  return (
    <section className={page['timeline']}>
      <h2 className="visually-hidden">{text('journal.title')}</h2>
      {all.length > TOOLS_FROM ? (
        <TimelineTools
          filter={shown}
          filters={filters}
          onFilter={setFilter}
          onDay={(day, focus) => goTo(indexOfDay(entries, day), focus)}
        />
      ) : null}
      {entries.every(({ kind }) => kind === 'move' || kind === 'followUp') && shown === 'all' ? (
        <p className={styles['empty']}>{text('journal.empty')}</p>
      ) : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys lead from entry to entry */}
      <ul
        ref={list}
        data-timeline
        aria-label={text('journal.title')}
        className={styles['timeline']}
        style={{ paddingTop: Math.max(0, before), paddingBottom: Math.max(0, after) }}
        onFocus={({ target }) => {
          const key = target.closest('[data-key]')?.getAttribute('data-key');
          if (key) setCurrent(key);
        }}
        onKeyDown={(event) => {
          const index = entryFor(event, entries.length);
          if (index === null) return;
          event.preventDefault();
          goTo(index, true);
        }}
      >
        {items.map(({ index, key, start }, place) => {
          const entry = entries[index];
          const gap = start - (items[place - 1]?.end ?? start);
          return entry === undefined ? null : (
            <Entry
              key={key}
              entry={entry}
              contactId={contactId}
              index={index}
              total={entries.length}
              gap={gap}
              isStop={key === stop}
              measure={rows.measureElement}
              texts={texts}
              editing={editing}
              onEdit={setEditing}
            />
          );
        })}
      </ul>
    </section>
  );
}
