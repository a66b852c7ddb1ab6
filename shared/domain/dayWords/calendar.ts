import { addDays, type Day, isDay, toEpochDay, weekday } from '../day.ts';

/** The day of a year, a month (1 to 12) and a day of it; `null` when there is no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const [y, m, d] = [pad(year, 4), pad(month, 2), pad(dayOfMonth, 2)];
  return existing(`${y}-${m}-${d}`);
}

/** Later by so many days; `null` beyond the year 9999. */
export function later(today: Day, days: number): Day | null {
  return days <= toEpochDay('9999-12-31') - toEpochDay(today)
    ? existing(addDays(today, days))
    : null;
}

/** Later by so many months; the 31st becomes the last day of a shorter month. */
export function laterByMonths(today: Day, months: number): Day | null {
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + months;
  const [year, index] = [Math.floor(month / 12), month % 12];
  for (let dayOfMonth = Number(today.slice(8)); dayOfMonth >= 28; dayOfMonth -= 1) {
    const day = dayOf(year, index + 1, dayOfMonth);
    if (day !== null) return day;
  }
  return dayOf(year, index + 1, Number(today.slice(8)));
}

export function lastOfMonth(year: number, month: number): Day | null {
  for (const dayOfMonth of [31, 30, 29, 28]) {
    const day = dayOf(year, month, dayOfMonth);
    if (day !== null) return day;
  }
  return null;
}

/** The first one after today. `wanted`: Monday = 1 … Sunday = 7. */
export function nextWeekday(today: Day, wanted: number): Day | null {
  return later(today, ((wanted - weekday(today) + 6) % 7) + 1);
}

/** The first time from today on that a day of the year comes; `null` when it never does. */
export function nextYearly(today: Day, month: number, dayOfMonth: number): Day | null {
  const year = Number(today.slice(0, 4));
  // Between two 29ths of February lie eight years at most.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const day = dayOf(year + ahead, month, dayOfMonth);
    if (day !== null && day >= today) return day;
  }
  return null;
}

/** The first time from today on that a day of the month comes. */
export function nextMonthly(today: Day, dayOfMonth: number): Day | null {
  const from = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  for (let month = from; month <= from + 12; month += 1) {
    const day = dayOf(Math.floor(month / 12), (month % 12) + 1, dayOfMonth);
    if (day !== null && day >= today) return day;
  }
  return null;
}

function existing(day: string): Day | null {
  return isDay(day) ? day : null;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
