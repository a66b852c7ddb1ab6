import { nextWeekday, later, lastOfMonth, nextYearly } from './calendar.ts';
import {
  dayAndMonth,
  dayOfMonthAlone,
  isoDate,
  monthAndDay,
  numberOfDay,
  signedDate,
} from './dates.ts';
import { afterLength, lengthOf } from './distance.ts';
import type { Place } from './place.ts';
import { type Reading, readTo, word } from './reading.ts';
import { nextUnit, partOfSpan, thisUnit } from './spans.ts';
import { weekdayName } from './weekdayNames.ts';
import { months, nearDays, partsOfDay } from './words.ts';

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
