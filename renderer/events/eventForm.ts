import { addDays, daysBetween, isDay } from '../../shared/domain/day.ts';
import {
  blankEvent,
  type EventDetails,
  type NetworkingEvent,
} from '../../shared/domain/records/event.ts';
import type { MessageKey } from '../../shared/i18n/index.ts';

/** What is typed, before it is an event. */
export interface EventForm {
  readonly title: string;
  readonly place: string;
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly intention: string;
  readonly description: string;
  readonly hosts: string;
  readonly cost: string;
  readonly cap: string;
  /** Nights between start and end, but for the one that an early end tells. */
  readonly nights: number;
  readonly repeat: Repeat;
  /** Of a series: whether those that follow are changed too. */
  readonly scope: Scope;
  readonly times: string;
}
export type Scope = 'one' | 'following';
export type EventFormErrors = Partial<Record<keyof EventForm, MessageKey>>;

/** How a series goes on: every so many days, or on the same day of each month. */
export const repeats = ['never', 'weekly', 'fortnightly', 'monthly'] as const;
export type Repeat = (typeof repeats)[number];
/** A year of weekly breakfasts; longer plans are not plans. */
const TIMES_MAX = 60;

export function formOf(event: NetworkingEvent | null, day: string): EventForm {
  const { title, startsAt, endsAt, place, intention, description, hosts, cost, cap } = event ?? {
    ...blankEvent,
    title: '',
    startsAt: `${day}T07:00`,
  };
  return {
    title,
    place,
    day: startsAt.slice(0, 10),
    start: startsAt.slice(11),
    end: endsAt?.slice(11) ?? '',
    intention,
    description,
    hosts,
    cost,
    cap: cap === null ? '' : String(cap),
    nights: endsAt === null ? 0 : nightsOf(startsAt, endsAt),
    repeat: 'never',
    scope: 'one',
    times: '8',
  };
}

/** A fair of three days ends three days after its last change, too. */
function nightsOf(startsAt: string, endsAt: string): number {
  const nights = daysBetween(startsAt.slice(0, 10), endsAt.slice(0, 10));
  return endsAt.slice(11) < startsAt.slice(11) ? nights - 1 : nights;
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What the form asks of an event; the series it belongs to is not a matter of the form. */
export type FormDetails = Omit<EventDetails, 'seriesId'>;

/** The event that the form describes and how often, or what is wrong with each field. */
export function readForm(
  form: EventForm,
):
  | { readonly ok: true; readonly details: FormDetails; readonly days: readonly string[] }
  | { readonly ok: false; readonly errors: EventFormErrors } {
  const cap = form.cap.trim() === '' ? null : Number(form.cap);
  const times = form.repeat === 'never' ? 1 : Number(form.times);
  const errors: EventFormErrors = {
    ...(form.title.trim() === '' ? { title: 'event.error.title' } : {}),
    ...(isDay(form.day) ? {} : { day: 'event.error.day' }),
    ...(time.test(form.start) ? {} : { start: 'event.error.start' }),
    ...(form.end !== '' && !time.test(form.end) ? { end: 'event.error.end' } : {}),
    ...(cap === null || isCount(cap, 1000) ? {} : { cap: 'event.error.cap' }),
    ...(isCount(times, TIMES_MAX) ? {} : { times: 'event.error.times' }),
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    details: {
      title: form.title.trim(),
      place: form.place.trim(),
      startsAt: `${form.day}T${form.start}`,
      endsAt: form.end === '' ? null : endAt(form),
      intention: form.intention.trim(),
      description: form.description.trim(),
      hosts: form.hosts.trim(),
      cost: form.cost.trim(),
      cap,
    },
    days: daysOfSeries(form.day, form.repeat, times),
  };
}

function isCount(value: number, max: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= max;
}

/** An end before the start lies beyond midnight: it is the next day. */
export function isNextDay({ start, end }: Pick<EventForm, 'start' | 'end'>): boolean {
  return time.test(start) && time.test(end) && end < start;
}

function endAt(form: EventForm): string {
  return `${addDays(form.day, form.nights + (isNextDay(form) ? 1 : 0))}T${form.end}`;
}

/** The same details on another day. */
export function onDay(details: FormDetails, day: string): FormDetails {
  const { startsAt, endsAt } = details;
  return {
    ...details,
    startsAt: `${day}${startsAt.slice(10)}`,
    endsAt:
      endsAt === null
        ? null
        : `${addDays(day, daysBetween(startsAt.slice(0, 10), endsAt.slice(0, 10)))}${endsAt.slice(10)}`,
  };
}

/** A month without that day (31 April) is left out, as calendars do. */
function daysOfSeries(first: string, repeat: Repeat, times: number): string[] {
  const days = [first];
  for (let step = 1; days.length < times && step < times * 3; step += 1) {
    const day =
      repeat === 'monthly'
        ? monthsLater(first, step)
        : addDays(first, step * (repeat === 'weekly' ? 7 : 14));
    if (isDay(day)) days.push(day);
  }
  return days;
}

function monthsLater(day: string, months: number): string {
  const month = Number(day.slice(5, 7)) - 1 + months;
  const year = Number(day.slice(0, 4)) + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}
