import { isDay } from '../../shared/domain/day.ts';
import type { ValueWord } from '../../shared/domain/merge/valueWord.ts';
import { moneySchema } from '../../shared/domain/records/referral.ts';
import type { TableName } from '../../shared/domain/tables.ts';
import { type MessageKey, type PlainKey, portable } from '../../shared/i18n/index.ts';

/** For a value that is stored as a word of the program's: what people see for it. */
export type Saying = (value: unknown) => readonly ValueWord[] | null;

/** Stored words of a choice, and the texts they have on the screens where it is made. */
function oneOf(texts: Readonly<Record<string, PlainKey>>): Saying {
  const known = new Map(Object.entries(texts));
  return (value) => {
    const key = known.get(String(value));
    return key === undefined ? null : [plain(key)];
  };
}

const plain = (key: PlainKey): ValueWord => ({ key: key satisfies MessageKey, params: {} });

const noteKind = oneOf({
  '1-2-1': 'noteKind.1-2-1',
  meeting: 'noteKind.meeting',
  call: 'noteKind.call',
  message: 'noteKind.message',
  event: 'noteKind.event',
  other: 'noteKind.other',
});
const closed = oneOf({ done: 'journal.closed.done', skipped: 'journal.closed.skipped' });
const status = oneOf({
  open: 'referral.status.open',
  contacted: 'referral.status.contacted',
  won: 'referral.status.won',
  lost: 'referral.status.lost',
});
const evidence = oneOf({
  'one-to-one': 'evidence.one-to-one',
  'promise-kept': 'evidence.promise-kept',
  'referral-given': 'evidence.referral-given',
  'referral-received': 'evidence.referral-received',
});
const photo: Saying = () => [plain('contact.photo')];

const day: Saying = (value) =>
  typeof value === 'string' && isDay(value)
    ? [portable('versions.value.day', { day: value })]
    : null;

/** Of a wall-clock time `YYYY-MM-DDTHH:mm`. */
const time: Saying = (value) => {
  if (typeof value !== 'string') return null;
  const [on = '', at = ''] = value.split('T');
  return [portable('contact.meet.when', { day: on, time: at.replace(/^0/, '') })];
};

const days: Saying = (value) => {
  if (!isFields(value)) return null;
  const { idealDays, maxDays } = value;
  if (typeof idealDays !== 'number' || typeof maxDays !== 'number') return null;
  return [portable('stages.cadence', { ideal: idealDays, max: maxDays })];
};

const money: Saying = (value) => {
  const read = moneySchema.safeParse(value);
  return read.success ? [{ money: read.data }] : null;
};

const followUpOutcome: Saying = (value) =>
  isFields(value)
    ? [...(closed(value['kind']) ?? []), ...(day(value['on']) ?? []), ...text(value['note'])]
    : null;

/** The states a referral had, each with its day. */
const history: Saying = (value) =>
  Array.isArray(value)
    ? value
        .filter(isFields)
        .flatMap((entry) => [...(status(entry['status']) ?? []), ...(day(entry['on']) ?? [])])
    : null;

/** By table and field. */
const sayings: Partial<Record<TableName, Readonly<Record<string, Saying>>>> = {
  contacts: { cadence: days },
  notes: { kind: noteKind, minutes: (value) => countOf('journal.note.minutes', value) },
  templates: { kind: noteKind },
  followUps: {
    type: oneOf({
      promise: 'journal.promise',
      reminder: 'journal.reminder',
      step: 'journal.step',
    }),
    owner: oneOf({ me: 'journal.owner.me', them: 'journal.owner.them' }),
    step: oneOf({ '24h': 'step.24h', '7d': 'step.7d', '30d': 'step.30d' }),
    outcome: followUpOutcome,
  },
  events: {
    status: oneOf({
      planned: 'event.status.planned',
      attended: 'event.status.attended',
      missed: 'event.status.missed',
      cancelled: 'event.status.cancelled',
    }),
    verdict: oneOf({ keep: 'event.verdict.keep', drop: 'event.verdict.drop' }),
    startsAt: time,
    endsAt: time,
  },
  referrals: {
    direction: oneOf({ given: 'referral.given', received: 'referral.received' }),
    scope: oneOf({ inside: 'referral.scope.inside', outside: 'referral.scope.outside' }),
    heat: oneOf({
      1: 'referral.heat.1',
      2: 'referral.heat.2',
      3: 'referral.heat.3',
      4: 'referral.heat.4',
      5: 'referral.heat.5',
    }),
    status,
    history,
    value: money,
  },
  introductions: {
    outcome: oneOf({
      open: 'introduction.outcome.open',
      met: 'introduction.outcome.met',
      working: 'introduction.outcome.working',
      nothing: 'introduction.outcome.nothing',
    }),
  },
  stages: {
    preset: oneOf({
      met: 'stage.met',
      'getting-to-know': 'stage.getting-to-know',
      trusted: 'stage.trusted',
      'referral-partner': 'stage.referral-partner',
    }),
    color: oneOf({
      'stage-1': 'stages.color.stage-1',
      'stage-2': 'stages.color.stage-2',
      'stage-3': 'stages.color.stage-3',
      'stage-4': 'stages.color.stage-4',
      'stage-5': 'stages.color.stage-5',
      'stage-6': 'stages.color.stage-6',
      'stage-7': 'stages.color.stage-7',
      'stage-8': 'stages.color.stage-8',
    }),
    evidence: (value) =>
      Array.isArray(value) ? value.flatMap((rule) => evidence(rule) ?? []) : null,
  },
  photos: { setAt: photo },
  photoBytes: { data: photo },
};

/** Names of fields that hold a day, in whatever table. */
const isDayField = (field: string): boolean =>
  field === 'on' || field === 'stageSince' || field === 'birthday' || field.endsWith('On');

/** How the value of a field is said; `null` when it is said as it is stored. */
export function sayingOf(table: TableName, field: string): Saying | null {
  if (field === 'rank') return () => [plain('versions.value.rank')];
  return sayings[table]?.[field] ?? (isDayField(field) ? day : null);
}

function countOf(key: 'journal.note.minutes', value: unknown): readonly ValueWord[] | null {
  return typeof value === 'number' ? [portable(key, { n: value })] : null;
}

function text(value: unknown): readonly string[] {
  return typeof value === 'string' && value !== '' ? [value] : [];
}

export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
