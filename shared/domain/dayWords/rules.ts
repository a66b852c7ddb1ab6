import { type Day, weekday } from '../day.ts';
import {
  dayOf,
  lastOfMonth,
  later,
  laterByMonths,
  nextMonthly,
  nextWeekday,
  nextYearly,
} from './calendar.ts';
import { afterOrdinal, fullYear, number, type Reading, readTo, signs, word } from './reading.ts';
import { isNext, partOfSpan } from './spans.ts';
import type { Token } from './tokens.ts';
import {
  leads,
  months,
  nearDays,
  numbers,
  partsOfDay,
  shortWeekdays,
  type Unit,
  units,
  weekdays,
} from './words.ts';

export interface Place {
  readonly tokens: readonly Token[];
  readonly today: Day;
  /** Whether the tokens are a day and nothing else, so that "sat" and "26.11" can be one. */
  readonly alone: boolean;
}

/** What may begin at token `at`; the longest reading comes first. */
export function readingAt(place: Place, at: number): Reading | null {
  for (const rule of rules) {
    const reading = rule(place, at);
    if (reading !== null) return reading;
  }
  return null;
}

type Rule = (place: Place, at: number) => Reading | null;

const rules: readonly Rule[] = [
  isoDate,
  signedDate,
  weekdayName,
  dayAndMonth,
  monthAndDay,
  distance,
  nearDay,
  partOfSpan,
  thisUnit,
  nextUnit,
  inMonth,
  dayOfMonthAlone,
];

/** "2026-11-26". */
function isoDate({ tokens }: Place, at: number): Reading | null {
  if (!/^\d{4}$/.test(word(tokens, at)) || !signs(tokens, at, '-', '-')) return null;
  const [year, month, day] = [0, 2, 4].map((step) => number(tokens, at + step, 4));
  return readTo(dayOf(year ?? 0, month ?? 0, day ?? 0), at + 5);
}

/** "26/11", "26/11/27", "26.11.2027": the day first, unless that cannot be. */
function signedDate({ tokens, today, alone }: Place, at: number): Reading | null {
  const sign = word(tokens, at + 1);
  if (!['/', '.', '-'].includes(sign)) return null;
  if (at > 0 && tokens[at]?.joined === true && /[\d/.-]/.test(word(tokens, at - 1))) return null;
  const first = number(tokens, at, 2);
  const second = number(tokens, at + 2, 2);
  if (first === null || second === null || !signs(tokens, at, sign)) return null;
  const [day, month] = second > 12 && first <= 12 ? [second, first] : [first, second];
  if (signs(tokens, at, sign, sign)) {
    const year = fullYear(word(tokens, at + 4));
    // "1-2-1" is a meeting of two, not the first of February.
    if (year === null || (sign === '-' && year.digits === 2)) return null;
    return readTo(dayOf(year.value, month, day), at + 5);
  }
  // "3.5" and "2-3" are more often something else.
  if (sign !== '/' && !alone) return null;
  return readTo(nextYearly(today, month, day), at + 3);
}

/** "venerdì", "venerdì prossimo", "next friday", "friday 27", "ven 27 novembre 2026". */
function weekdayName(place: Place, at: number): Reading | null {
  const { tokens, today } = place;
  const before = word(tokens, at);
  const isNextLead = before === 'next';
  const begin = isNextLead || ['this', 'questo', 'questa', 'prossimo', 'prossima'].includes(before);
  const name = begin ? at + 1 : at;
  const written = word(tokens, name);
  const full = weekdays.get(written);
  const short = shortWeekdays.get(written);
  const wanted = full ?? short;
  if (wanted === undefined) return null;
  const next = word(tokens, name + 1) === '.' && full === undefined ? name + 2 : name + 1;
  // Weekday and date: the date says which day, even where the two do not agree.
  const date =
    signedDate(place, next) ?? dayAndMonth(place, next) ?? numberAfterWeekday(place, next);
  if (date !== null && !begin) return date;
  if (full === undefined && !begin && !place.alone && !leads.has(word(tokens, at - 1))) return null;
  const coming = nextWeekday(today, wanted);
  if (coming === null) return null;
  const inWeek = ofNextWeek(place, next);
  if (inWeek !== null) return readTo(later(inWeek.day, wanted - 1), inWeek.end);
  if (isNextLead) {
    // "Next Friday", said on a Tuesday, is the one of next week.
    const inThisWeek = weekday(today) < wanted;
    return readTo(inThisWeek ? later(coming, 7) : coming, next);
  }
  const after = ['prossimo', 'prossima', 'venturo'].includes(word(tokens, next));
  return readTo(coming, after ? next + 1 : next);
}

/** "monday next week", "lunedì della settimana prossima": that week's Monday. */
function ofNextWeek(place: Place, at: number): Reading | null {
  const { tokens } = place;
  let index = at;
  while (['della', 'of', 'la'].includes(word(tokens, index))) index += 1;
  const isWeek = [index, index + 1].some((step) => units.get(word(tokens, step)) === 'week');
  return isWeek ? nextUnit(place, index) : null;
}

function numberAfterWeekday({ tokens, today }: Place, at: number): Reading | null {
  const day = number(tokens, at, 2);
  if (day === null || units.has(word(tokens, at + 1))) return null;
  return readTo(nextMonthly(today, day), afterOrdinal(tokens, at + 1));
}

/** "26 novembre", "26th of November 2027", "1º marzo", "primo marzo". */
function dayAndMonth({ tokens, today }: Place, at: number): Reading | null {
  const day = word(tokens, at) === 'primo' ? 1 : number(tokens, at, 2);
  if (day === null) return null;
  let index = afterOrdinal(tokens, at + 1);
  if (['of', 'di'].includes(word(tokens, index))) index += 1;
  const month = months.get(word(tokens, index));
  return month === undefined ? null : withYear(tokens, today, index + 1, month, day);
}

/** "November 26", "nov 26th, 2027". */
function monthAndDay({ tokens, today }: Place, at: number): Reading | null {
  const month = months.get(word(tokens, at));
  const day = number(tokens, at + 1, 2);
  if (month === undefined || day === null || word(tokens, at + 2) === ':') return null;
  return withYear(tokens, today, afterOrdinal(tokens, at + 2), month, day);
}

function withYear(
  tokens: readonly Token[],
  today: Day,
  at: number,
  month: number,
  day: number,
): Reading | null {
  const abbreviated = word(tokens, at) === '.' || word(tokens, at) === ',';
  const index = abbreviated ? at + 1 : at;
  const year = fullYear(word(tokens, index));
  if (year?.digits === 4) return readTo(dayOf(year.value, month, day), index + 1);
  return readTo(nextYearly(today, month, day), at);
}

/** "tra due settimane", "fra 10 gg", "in a couple of months", "in un anno"; "2 weeks" alone. */
function distance({ tokens, today, alone }: Place, at: number): Reading | null {
  const hasLead = ['tra', 'fra', 'in', 'entro', 'within'].includes(word(tokens, at));
  if (!hasLead && !(alone && at === 0)) return null;
  let index = hasLead ? at + 1 : at;
  let count = numbers.get(word(tokens, index)) ?? number(tokens, index, 6);
  if (count === null) return null;
  index += 1;
  if (['paio', 'couple'].includes(word(tokens, index))) {
    count = 2;
    index += ['di', 'of'].includes(word(tokens, index + 1)) ? 2 : 1;
  }
  if (word(tokens, index) === 'fortnight') return readTo(later(today, count * 14), index + 1);
  const unit = units.get(word(tokens, index));
  if (unit === undefined) return null;
  const isFromNow = word(tokens, index + 1) === 'from' && word(tokens, index + 2) === 'now';
  return readTo(laterBy(today, count, unit), isFromNow ? index + 3 : index + 1);
}

/** "oggi", "domani", "dopo domani", "the day after tomorrow". */
function nearDay({ tokens, today }: Place, at: number): Reading | null {
  const days = nearDays.get(word(tokens, at));
  if (days !== undefined) return readTo(later(today, days), at + 1);
  if (word(tokens, at) === 'dopo' && word(tokens, at + 1) === 'domani') {
    return readTo(later(today, 2), at + 2);
  }
  if (/^(?:this|quest[ao])$/.test(word(tokens, at)) && partsOfDay.has(word(tokens, at + 1))) {
    return readTo(today, at + 2);
  }
  const start = word(tokens, at) === 'the' ? at + 1 : at;
  const isAfter = ['day', 'after', 'tomorrow'].every(
    (wanted, step) => word(tokens, start + step) === wanted,
  );
  return isAfter ? readTo(later(today, 2), start + 3) : null;
}

/** "settimana prossima", "il prossimo mese", "next week": the first day of it. */
function nextUnit({ tokens, today }: Place, at: number): Reading | null {
  const [first, second] = [word(tokens, at), word(tokens, at + 1)];
  const unit = isNext(first) ? units.get(second) : isNext(second) ? units.get(first) : undefined;
  if (unit === undefined || unit === 'day') return null;
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const begin = {
    week: nextWeekday(today, 1),
    month: month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1),
    year: dayOf(year + 1, 1, 1),
  }[unit];
  return readTo(begin, at + 2);
}

/** "questa settimana", "entro la settimana": its last day of work; "this month": its last day. */
function thisUnit({ tokens, today }: Place, at: number): Reading | null {
  const lead = word(tokens, at);
  const isThis = ['this', 'questa', 'questo'].includes(lead);
  const isWithin = lead === 'entro' && ['la', 'il'].includes(word(tokens, at + 1));
  if (!isThis && !isWithin) return null;
  const index = isThis ? at + 1 : at + 2;
  const unit = units.get(word(tokens, index));
  if (isNext(word(tokens, index + 1))) return null;
  if (unit === 'week')
    return readTo(later(today, Math.max(5, weekday(today)) - weekday(today)), index + 1);
  if (unit !== 'month') return null;
  return readTo(lastOfMonth(Number(today.slice(0, 4)), Number(today.slice(5, 7))), index + 1);
}

/** "entro giugno" is its last day; "a gennaio", "in May", "by June" the first. */
function inMonth({ tokens, today }: Place, at: number): Reading | null {
  const lead = word(tokens, at);
  const month = months.get(word(tokens, at + 1));
  // Short names of months are too many other words.
  if (month === undefined || word(tokens, at + 1).length < 3) return null;
  if (!['entro', 'a', 'in', 'by'].includes(lead)) return null;
  if (word(tokens, at + 1).length === 3 && word(tokens, at + 1) !== 'may') return null;
  const year = Number(today.slice(0, 4));
  const isOver = month < Number(today.slice(5, 7));
  const day =
    lead === 'entro' ? lastOfMonth(isOver ? year + 1 : year, month) : nextYearly(today, month, 1);
  return readTo(day, at + 2);
}

/** "il 26", "the 26th", "26th": a day of the month, where nothing else can follow. */
function dayOfMonthAlone({ tokens, today }: Place, at: number): Reading | null {
  const lead = word(tokens, at);
  const begin = ['il', 'the', 'giorno'].includes(lead) ? at + 1 : at;
  const day = number(tokens, begin, 2);
  if (day === null) return null;
  const end = afterOrdinal(tokens, begin + 1);
  const hasOrdinal = end > begin + 1;
  if (begin === at && !hasOrdinal) return null;
  if (lead === 'the' && !hasOrdinal) return null;
  // "il 26 per cento", "the 26th floor".
  if (/^[\p{L}\d%€:./-]/u.test(word(tokens, end)) && tokens[end]?.joined !== false) return null;
  if (/^[\p{L}\d%€]/u.test(word(tokens, end))) return null;
  return readTo(nextMonthly(today, day), end);
}

function laterBy(today: Day, count: number, unit: Unit): Day | null {
  switch (unit) {
    case 'day':
      return later(today, count);
    case 'week':
      return later(today, count * 7);
    case 'month':
      return laterByMonths(today, count);
    case 'year':
      return laterByMonths(today, count * 12);
  }
}
