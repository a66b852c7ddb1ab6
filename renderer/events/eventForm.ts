import { isDay } from '../../shared/domain/day.ts';
import type { EventDetails, NetworkingEvent } from '../../shared/domain/records/event.ts';
import type { MessageKey } from '../../shared/i18n/index.ts';

/** What is typed, before it is an event. */
export interface EventForm {
  readonly title: string;
  readonly place: string;
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly intention: string;
}
export type EventFormErrors = Partial<Record<keyof EventForm, MessageKey>>;

export function formOf(event: NetworkingEvent | null, day: string): EventForm {
  if (event === null) return { title: '', place: '', day, start: '07:00', end: '', intention: '' };
  return {
    title: event.title,
    place: event.place,
    day: event.startsAt.slice(0, 10),
    start: event.startsAt.slice(11),
    end: event.endsAt?.slice(11) ?? '',
    intention: event.intention,
  };
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The event that the form describes, or what is wrong with each field. */
export function readForm(
  form: EventForm,
):
  | { readonly ok: true; readonly details: EventDetails }
  | { readonly ok: false; readonly errors: EventFormErrors } {
  const errors: EventFormErrors = {
    ...(form.title.trim() === '' ? { title: 'event.error.title' } : {}),
    ...(isDay(form.day) ? {} : { day: 'event.error.day' }),
    ...(time.test(form.start) ? {} : { start: 'event.error.start' }),
    ...(form.end !== '' && (!time.test(form.end) || form.end < form.start)
      ? { end: 'event.error.end' }
      : {}),
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    details: {
      title: form.title.trim(),
      place: form.place.trim(),
      startsAt: `${form.day}T${form.start}`,
      endsAt: form.end === '' ? null : `${form.day}T${form.end}`,
      intention: form.intention.trim(),
    },
  };
}
