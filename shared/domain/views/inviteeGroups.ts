import { fold } from '../fold.ts';
import { attendancesOf, type Journal } from '../journal.ts';
import type { NetworkingEvent } from '../records/event.ts';
import { isAttended } from './events.ts';

/** People who can be put on the list of an event together. */
export interface InviteeGroup {
  /** `series`: whoever was expected or met the last time. */
  readonly kind: 'series' | 'chapter' | 'tag';
  /** As it was written first; empty for `series`. */
  readonly name: string;
  readonly contactIds: readonly string[];
}

/** The last meeting of the series first, then chapters, then tags, each by name. */
export function inviteeGroups(journal: Journal, event: NetworkingEvent): readonly InviteeGroup[] {
  const chapters = new Map<string, { readonly name: string; readonly contactIds: string[] }>();
  const tags: typeof chapters = new Map();
  const add = (groups: typeof chapters, name: string, id: string): void => {
    const key = fold(name).trim();
    if (key === '') return;
    const group = groups.get(key) ?? { name: name.trim(), contactIds: [] };
    group.contactIds.push(id);
    groups.set(key, group);
  };
  for (const contact of journal.tables.contacts.values()) {
    if (contact.releasedOn !== null) continue;
    add(chapters, contact.chapter, contact.id);
    for (const tag of contact.tags) add(tags, tag, contact.id);
  }
  const last = lastOfSeries(journal, event);
  const before =
    last === null
      ? []
      : attendancesOf(journal, last.id)
          .map(({ contactId }) => contactId)
          .filter((id) => journal.tables.contacts.get(id)?.releasedOn === null);
  return [
    ...(before.length === 0 ? [] : [{ kind: 'series' as const, name: '', contactIds: before }]),
    ...byName(chapters).map((group) => ({ kind: 'chapter' as const, ...group })),
    ...byName(tags).map((group) => ({ kind: 'tag' as const, ...group })),
  ];
}

function byName<Group extends { readonly name: string }>(
  groups: ReadonlyMap<string, Group>,
): Group[] {
  return [...groups.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function lastOfSeries(journal: Journal, event: NetworkingEvent): NetworkingEvent | null {
  if (event.seriesId === null) return null;
  let last: NetworkingEvent | null = null;
  for (const other of journal.tables.events.values()) {
    if (other.seriesId !== event.seriesId || other.startsAt >= event.startsAt || !isAttended(other))
      continue;
    if (journal.attendanceIdsOf(other.id).size === 0) continue;
    if (last === null || other.startsAt > last.startsAt) last = other;
  }
  return last;
}
