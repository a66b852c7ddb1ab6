import ICAL from 'ical.js';
import { LINE_MAX } from '../../../shared/domain/records/fields.ts';
import { portable } from '../../../shared/i18n/index.ts';
import type { Invitee } from '../../../shared/domain/invitees/invitee.ts';
import { excerpt, type ProblemList } from '../problem.ts';
import { type Property, textOf } from '../vcard/property.ts';
import type { Component } from './components.ts';
import { type Moment, momentOf, momentsOf } from './moment.ts';
import { inviteeOf } from './invitees.ts';
import { plainText } from './plainText.ts';

/** A `VEVENT`, understood by itself; those with one UID are put together in `assemble.ts`. */
export interface RawEvent {
  readonly line: number;
  /** `null` for a file that gives none. */
  readonly uid: string | null;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly hosts: string;
  readonly start: Moment;
  readonly end: Moment | null;
  readonly seconds: number | null;
  readonly status: string;
  readonly invitees: readonly Invitee[];
  readonly rule: string | null;
  readonly more: readonly Moment[];
  readonly except: readonly Moment[];
  /** Which time of a series this one stands for. */
  readonly instead: Moment | null;
  /** What an export of Coltiva adds: `X-COLTIVA-COST` as `COST`. */
  readonly own: ReadonlyMap<string, string>;
}

export interface EventReading {
  readonly file: string;
  readonly problems: ProblemList;
  /** Names of properties without a place of their own. */
  readonly unmapped: Set<string>;
}

/** What says nothing about the event: when it was written, how it looks, who is told. */
const frames = new Set([
  'DTSTAMP',
  'CREATED',
  'LAST-MODIFIED',
  'SEQUENCE',
  'TRANSP',
  'CLASS',
  'REQUEST-STATUS',
]);
const single = new Set([
  'UID',
  'SUMMARY',
  'LOCATION',
  'DESCRIPTION',
  'STATUS',
  'RRULE',
  'ORGANIZER',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RECURRENCE-ID',
]);
const several = new Set(['ATTENDEE', 'RDATE', 'EXDATE']);

/** Reads one event; `null` when it is none, with the reason among the problems. */
export function readEvent(component: Component, reading: EventReading): RawEvent | null {
  const { file, problems, unmapped } = reading;
  const found = new Map<string, { readonly property: Property; readonly line: number }>();
  const lists = new Map<string, { readonly property: Property; readonly line: number }[]>();
  const own = new Map<string, string>();
  for (const name of component.inside) unmapped.add(name);
  for (const { property, line } of component.lines) {
    if (property === null) continue;
    const { name } = property;
    if (single.has(name)) found.set(name, found.get(name) ?? { property, line });
    else if (several.has(name)) lists.set(name, [...(lists.get(name) ?? []), { property, line }]);
    else if (name.startsWith('X-COLTIVA-')) own.set(name.slice(10), textOf(property));
    else if (!frames.has(name)) unmapped.add(name);
  }
  const text = (name: string): string => {
    const property = found.get(name)?.property;
    return property === undefined ? '' : textOf(property);
  };
  const fits = (value: string, line: number): string => {
    if (value.length <= LINE_MAX) return value;
    problems.add(file, line, portable('import.problem.tooLong', { limit: LINE_MAX }));
    return '';
  };
  const lineOf = (name: string): number => found.get(name)?.line ?? component.line;
  const title = fits(text('SUMMARY').replaceAll(/\s+/g, ' ').trim(), lineOf('SUMMARY'));
  const refuse = (line: number, key: 'untitled' | 'noStart' | 'badTime', value: string): null => {
    problems.add(file, line, portable(`import.problem.${key}`, { text: excerpt(value) }));
    return null;
  };
  if (title === '') return refuse(component.line, 'untitled', text('DTSTART'));
  const startProperty = found.get('DTSTART');
  if (startProperty === undefined) return refuse(component.line, 'noStart', title);
  const start = momentOf(startProperty.property);
  if (start === null) return refuse(startProperty.line, 'badTime', text('DTSTART'));
  const optional = (name: string): Moment | null => {
    const property = found.get(name)?.property;
    if (property === undefined) return null;
    const moment = momentOf(property);
    if (moment === null) refuse(lineOf(name), 'badTime', textOf(property));
    return moment;
  };
  const all = (name: string): Moment[] =>
    (lists.get(name) ?? []).flatMap(({ property, line }) =>
      momentsOf(property).flatMap((moment) => {
        if (moment === null) refuse(line, 'badTime', textOf(property));
        return moment === null ? [] : [moment];
      }),
    );
  const instead = optional('RECURRENCE-ID');
  // Without its time nobody knows which of the series it stands for.
  if (instead === null && found.has('RECURRENCE-ID')) return null;
  const organizer = found.get('ORGANIZER')?.property;
  return {
    line: component.line,
    uid: text('UID') || null,
    title,
    place: fits(text('LOCATION').replaceAll(/\s*\n\s*/g, ', '), lineOf('LOCATION')),
    description: fits(plainText(text('DESCRIPTION')), lineOf('DESCRIPTION')),
    hosts: organizer === undefined ? '' : fits(hostOf(organizer), lineOf('ORGANIZER')),
    start,
    end: optional('DTEND'),
    seconds: secondsOf(text('DURATION')),
    status: text('STATUS').toUpperCase(),
    invitees: (lists.get('ATTENDEE') ?? []).flatMap(({ property }) => inviteeOf(property) ?? []),
    rule: text('RRULE') || null,
    more: all('RDATE'),
    except: all('EXDATE'),
    instead,
    own,
  };
}

function hostOf(property: Property): string {
  const invitee = inviteeOf(property);
  return invitee === null ? '' : invitee.name || invitee.email;
}

function secondsOf(text: string): number | null {
  if (!/^P[\dDWHMST]{1,20}$/i.test(text)) return null;
  try {
    return ICAL.Duration.fromString(text).toSeconds();
  } catch {
    return null;
  }
}
