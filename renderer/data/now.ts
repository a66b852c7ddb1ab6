import { localDay } from '../../shared/domain/day.ts';

/** Wall-clock time in the person's zone, `YYYY-MM-DDTHH:mm`. */
export function localTime(date: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${localDay(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
