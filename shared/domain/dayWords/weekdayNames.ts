import { weekday } from '../day.ts';
import { later, nextMonthly, nextWeekday } from './calendar.ts';
import { dayAndMonth, dayOfMonthAlone, monthAndDay, signedDate } from './dates.ts';
import { lengthOf } from './distance.ts';
import type { Place } from './place.ts';
import { afterOrdinal, number, type Reading, readTo, word } from './reading.ts';
import { nextUnit } from './spans.ts';
import type { Token } from './tokens.ts';
import { leads, shortWeekdays, units, weekdays } from './words.ts';

/** "venerdì", "venerdì prossimo", "next friday", "friday 27", "ven 27 novembre 2026". */
export function weekdayName(place: Place, at: number): Reading | null {
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
