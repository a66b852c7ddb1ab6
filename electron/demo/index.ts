import type { Day } from '../../shared/domain/day.ts';
import { addDays } from '../../shared/domain/day.ts';
import { defaultStages } from '../../shared/domain/defaultStages.ts';
import { ranksBetween } from '../../shared/domain/rank.ts';
import { blankDetails } from '../../shared/domain/records/contact.ts';
import type { Change } from '../../shared/domain/tables.ts';
import type { Language } from '../../shared/i18n/index.ts';

export interface DemoOptions {
  readonly today: Day;
  /** UTC. */
  readonly now: string;
  readonly language: Language;
  readonly newId: () => string;
}

const names = ['Anna Rossi', 'Luca Romano', 'Elena Villa'] as const;

/** A few people and one event; holds the place until the whole year is written. */
export function demoChanges({ today, now, newId }: DemoOptions): Change[] {
  const ranks = ranksBetween(null, null, names.length);
  const eventId = newId();
  return [
    {
      table: 'events',
      id: eventId,
      before: null,
      after: {
        id: eventId,
        createdAt: now,
        title: 'Colazione del capitolo Centro',
        place: 'Hotel Tre Torri, Bologna',
        startsAt: `${addDays(today, 2)}T07:00`,
        endsAt: null,
        intention: '',
      },
    },
    ...names.flatMap((name, index): Change[] => {
      const id = newId();
      const attendanceId = `${eventId}.${id}`;
      return [
        {
          table: 'contacts',
          id,
          before: null,
          after: {
            ...blankDetails,
            id,
            name,
            createdAt: now,
            updatedAt: now,
            stageId: defaultStages[index]?.id ?? 'met',
            stageSince: addDays(today, -10 * index),
            rank: ranks[index] ?? 'a0',
            overruled: false,
            releasedOn: null,
          },
        },
        {
          table: 'attendances',
          id: attendanceId,
          before: null,
          after: { id: attendanceId, eventId, contactId: id, expected: true, met: false },
        },
      ];
    }),
  ];
}
