import { type Day, weekday } from '../day.ts';
import { dayOf, lastOfMonth, later, nextMonthly, nextWeekday, nextYearly } from './calendar.ts';
import { afterLength, lengthOf } from './distance.ts';
import { afterOrdinal, fullYear, number, type Reading, readTo, signs, word } from './reading.ts';
import { isNext, partOfSpan } from './spans.ts';
import type { Token } from './tokens.ts';
import { leads, months, nearDays, partsOfDay, shortWeekdays, units, weekdays } from './words.ts';

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
  distanceFromDay,
  afterWeekend,
  weekdayName,
  dayAndMonth,
  monthAndDay,
  distanceFromToday,
  nearDay,
  partOfSpan,
  thisUnit,
  nextUnit,
  inMonth,
  elided,
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
  const next = afterMark(tokens, name, full === undefined);
  const after = ['prossimo', 'prossima', 'venturo'].includes(word(tokens, next));
  // Weekday and date: the date says which day, even where the two do not agree.
  const date = dateAfterWeekday(place, next);
  if (date !== null && !begin) return date;
  const isShort = full === undefined && !begin && !after;
  if (isShort && !place.alone && !leads.has(word(tokens, at - 1))) return null;
  const coming = nextWeekday(today, wanted);
  if (coming === null) return null;
  const inWeek = ofNextWeek(place, next);
  if (inWeek !== null) return readTo(later(inWeek.day, wanted - 1), inWeek.end);
  const weeks = weeksAfterWeekday(tokens, next);
  if (weeks !== null) return readTo(later(coming, weeks.count * 7), weeks.end);
  if (isNextLead) {
    // "Next Friday", said on a Tuesday, is the one of next week.
    const inThisWeek = weekday(today) < wanted;
    return readTo(inThisWeek ? later(coming, 7) : coming, next);
  }
  return readTo(coming, after ? next + 1 : next);
}

/** After "ven." or the accent that a keyboard lacks: "venerdi'". */
function afterMark(tokens: readonly Token[], name: number, isShort: boolean): number {
  const mark = word(tokens, name + 1);
  const hasAccent = word(tokens, name).endsWith('di') && /^['’`]$/.test(mark);
  const isMark = (isShort && mark === '.') || (hasAccent && tokens[name + 1]?.joined === true);
  return isMark ? name + 2 : name + 1;
}

/** "27 novembre", ", 27 November", "27", "the 27th" behind a weekday. */
function dateAfterWeekday(place: Place, at: number): Reading | null {
  const date = at + (word(place.tokens, at) === ',' ? 1 : 0);
  const whole = signedDate(place, date) ?? dayAndMonth(place, date) ?? monthAndDay(place, date);
  if (whole !== null || date > at) return whole;
  return ['il', 'the'].includes(word(place.tokens, at))
    ? dayOfMonthAlone(place, at)
    : numberAfterWeekday(place, at);
}

/** "(friday) week", "(venerdì) tra due settimane": how many weeks after the coming one. */
function weeksAfterWeekday(
  tokens: readonly Token[],
  at: number,
): { readonly count: number; readonly end: number } | null {
  if (word(tokens, at) === 'week') return { count: 1, end: at + 1 };
  if (!['tra', 'fra', 'in'].includes(word(tokens, at))) return null;
  const length = lengthOf(tokens, at + 1);
  return length?.unit === 'week' ? length : null;
}

/** "a week from friday", "two weeks from today", "a week on monday", "a week tomorrow". */
function distanceFromDay(place: Place, at: number): Reading | null {
  const { tokens } = place;
  // "For a week from Friday" begins on that Friday.
  if (word(tokens, at - 1) === 'for') return null;
  const length = lengthOf(tokens, at);
  if (length === null) return null;
  const joint = word(tokens, length.end);
  // "Two days on Monday" is how long, "a week on Monday" is when.
  if (joint !== 'from' && length.unit !== 'week') return null;
  const from = ['from', 'on'].includes(joint) ? length.end + 1 : length.end;
  const day = nearDay(place, from) ?? weekdayName(place, from);
  return day === null ? null : readTo(afterLength(day.day, length), day.end);
}

/** "after the weekend", "dopo il fine settimana": the Monday. */
function afterWeekend({ tokens, today }: Place, at: number): Reading | null {
  if (!['after', 'dopo'].includes(word(tokens, at))) return null;
  const name = ['the', 'il'].includes(word(tokens, at + 1)) ? at + 2 : at + 1;
  const monday = nextWeekday(today, 1);
  if (word(tokens, name) === 'weekend') return readTo(monday, name + 1);
  const isItalian = word(tokens, name) === 'fine' && word(tokens, name + 1) === 'settimana';
  return isItalian ? readTo(monday, name + 2) : null;
}

/** "l’8", "l’11 dicembre", "l’anno prossimo". */
function elided(place: Place, at: number): Reading | null {
  const { tokens } = place;
  if (word(tokens, at) !== 'l' || !/^['’]$/.test(word(tokens, at + 1))) return null;
  return dayAndMonth(place, at + 2) ?? nextUnit(place, at + 2) ?? numberOfDay(place, at + 2);
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
  // Beyond the calendar is no day, rather than this year's.
  if (/^\d{5,}$/.test(word(tokens, index))) return null;
  const year = fullYear(word(tokens, index));
  if (year?.digits === 4) return readTo(dayOf(year.value, month, day), index + 1);
  return readTo(nextYearly(today, month, day), at);
}

/** "tra due settimane", "fra 10 gg", "in a couple of months", "in un anno"; "2 weeks" alone. */
function distanceFromToday({ tokens, today, alone }: Place, at: number): Reading | null {
  const hasLead = ['tra', 'fra', 'in', 'entro', 'within'].includes(word(tokens, at));
  if (!hasLead && !(alone && at === 0)) return null;
  const length = lengthOf(tokens, hasLead ? at + 1 : at);
  if (length === null) return null;
  const { end } = length;
  const isFromNow = word(tokens, end) === 'from' && word(tokens, end + 1) === 'now';
  return readTo(afterLength(today, length), isFromNow ? end + 2 : end);
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
function dayOfMonthAlone(place: Place, at: number): Reading | null {
  const lead = word(place.tokens, at);
  const begin = ['il', 'the', 'giorno'].includes(lead) ? at + 1 : at;
  const hasOrdinal = afterOrdinal(place.tokens, begin + 1) > begin + 1;
  if ((begin === at || lead === 'the') && !hasOrdinal) return null;
  return numberOfDay(place, begin);
}

function numberOfDay({ tokens, today }: Place, at: number): Reading | null {
  const day = number(tokens, at, 2);
  if (day === null) return null;
  const end = afterOrdinal(tokens, at + 1);
  // "il 26 per cento", "the 26th floor".
  if (/^[\p{L}\d%€:./-]/u.test(word(tokens, end)) && tokens[end]?.joined !== false) return null;
  if (/^[\p{L}\d%€]/u.test(word(tokens, end))) return null;
  return readTo(nextMonthly(today, day), end);
}
