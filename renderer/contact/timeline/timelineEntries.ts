import { type Day, localDay } from '../../../shared/domain/day.ts';
import { type Journal, naming, ownedBy } from '../../../shared/domain/journal.ts';
import type { NetworkingEvent } from '../../../shared/domain/records/event.ts';
import type { FollowUp } from '../../../shared/domain/records/followUp.ts';
import type { Introduction } from '../../../shared/domain/records/introduction.ts';
import type { Note } from '../../../shared/domain/records/note.ts';
import type { Referral } from '../../../shared/domain/records/referral.ts';
import type { ImportRecord } from '../../../shared/domain/records/source.ts';
import type { StageMove } from '../../../shared/domain/records/stageMove.ts';

interface Dated {
  /** Different for every entry. */
  readonly key: string;
  /** The day it stands at. */
  readonly on: Day;
  /** Orders entries of one day: when it was written down. */
  readonly at: string;
}
/** One entry of a contact's timeline. */
export type TimelineEntry = Dated &
  (
    | { readonly kind: 'note'; readonly note: Note }
    | { readonly kind: 'followUp'; readonly followUp: FollowUp }
    | { readonly kind: 'move'; readonly move: StageMove }
    | { readonly kind: 'referral'; readonly referral: Referral }
    /** A note about somebody else that names this contact. */
    | { readonly kind: 'mention'; readonly note: Note }
    | { readonly kind: 'introduction'; readonly introduction: Introduction }
    /** An event where they were met. */
    | { readonly kind: 'event'; readonly event: NetworkingEvent }
    | { readonly kind: 'import'; readonly record: ImportRecord }
  );

/**
 * Everything that happened with a contact, newest first. An open follow-up stands at its due
 * day once that has come, until then at the day it was written; a closed one at its end.
 */
export function timelineEntries(
  journal: Journal,
  contactId: string,
  today: Day,
  importIds: readonly string[] = [],
): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...ownedBy(journal, 'notes', contactId).map(
      (note): TimelineEntry => ({
        kind: 'note',
        key: `note/${note.id}`,
        on: note.on,
        at: note.createdAt,
        note,
      }),
    ),
    ...ownedBy(journal, 'followUps', contactId).map(
      (followUp): TimelineEntry => ({
        kind: 'followUp',
        key: `followUp/${followUp.id}`,
        on: dayOf(followUp, today),
        at: followUp.outcome?.at ?? followUp.createdAt,
        followUp,
      }),
    ),
    ...ownedBy(journal, 'stageMoves', contactId).map(
      (move): TimelineEntry => ({
        kind: 'move',
        key: `move/${move.id}`,
        on: move.on,
        at: move.at,
        move,
      }),
    ),
    ...ownedBy(journal, 'referrals', contactId).map(
      (referral): TimelineEntry => ({
        kind: 'referral',
        key: `referral/${referral.id}`,
        on: referral.on,
        at: referral.createdAt,
        referral,
      }),
    ),
    ...naming(journal, 'notes', contactId)
      .filter((note) => note.contactId !== contactId)
      .map(
        (note): TimelineEntry => ({
          kind: 'mention',
          key: `mention/${note.id}`,
          on: note.on,
          at: note.createdAt,
          note,
        }),
      ),
    ...[
      ...ownedBy(journal, 'introductions', contactId),
      ...naming(journal, 'introductions', contactId),
    ].map(
      (introduction): TimelineEntry => ({
        kind: 'introduction',
        key: `introduction/${introduction.id}`,
        on: introduction.on,
        at: introduction.createdAt,
        introduction,
      }),
    ),
    ...ownedBy(journal, 'attendances', contactId).flatMap(({ met, eventId }): TimelineEntry[] => {
      const event = met ? journal.tables.events.get(eventId) : undefined;
      if (event === undefined) return [];
      const on = event.startsAt.slice(0, 10);
      return [{ kind: 'event', key: `event/${eventId}`, on, at: event.createdAt, event }];
    }),
    ...importIds.flatMap((id): TimelineEntry[] => {
      const record = journal.tables.imports.get(id);
      if (record === undefined) return [];
      const on = localDay(new Date(record.at));
      return [{ kind: 'import', key: `import/${id}`, on, at: record.at, record }];
    }),
  ];
  return entries.toSorted(newestFirst);
}

function dayOf({ outcome, dueOn, createdAt }: FollowUp, today: Day): Day {
  if (outcome !== null) return outcome.on;
  return dueOn !== null && dueOn <= today ? dueOn : localDay(new Date(createdAt));
}

function newestFirst(a: TimelineEntry, b: TimelineEntry): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.key < b.key ? 1 : -1;
}
