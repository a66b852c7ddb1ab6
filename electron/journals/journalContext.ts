import { randomUUID } from 'node:crypto';
import type { DecisionContext } from '../../shared/domain/commands/command.ts';
import { localDay } from '../../shared/domain/day.ts';

/** What rules need of the world, at this moment. */
export function decisionContext(now: Date): DecisionContext {
  return { now: now.toISOString(), today: localDay(now), newId: randomUUID };
}

/** Wall-clock time in the person's zone, `YYYY-MM-DDTHH:mm`, as events are dated. */
export function localTime(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${localDay(now)}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** The person's time zone, as the machine knows it: `Europe/Rome`. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
