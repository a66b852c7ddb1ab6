import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, fromEpochDay, isDay, toEpochDay, weekday } from './day.ts';
import { findDayPhrase, parseDayPhrase, splitDayPhrase } from './dayPhrase.ts';

/** A Tuesday. */
const today = '2026-11-24';

const anyDay = fc
  .integer({ min: toEpochDay('1900-01-01'), max: toEpochDay('9999-12-31') })
  .map(fromEpochDay);

describe('parseDayPhrase', () => {
  it.each([
    ['oggi', '2026-11-24'],
    ['Domani', '2026-11-25'],
    ['tomorrow.', '2026-11-25'],
    ['dopodomani', '2026-11-26'],
    ['the day after tomorrow', '2026-11-26'],
    ['venerdì', '2026-11-27'],
    ['VENERDÌ', '2026-11-27'],
    ['venerdi\u0300', '2026-11-27'],
    ['entro venerdì', '2026-11-27'],
    ['by Friday', '2026-11-27'],
    ['martedì', '2026-12-01'],
    ['ven', '2026-11-27'],
    ['sat', '2026-11-28'],
    ['next friday', '2026-12-04'],
    ['next monday', '2026-11-30'],
    ['this friday', '2026-11-27'],
    ['venerdì prossimo', '2026-11-27'],
    ['il prossimo venerdì', '2026-11-27'],
    ['tra due settimane', '2026-12-08'],
    ['fra 10 gg', '2026-12-04'],
    ['in 2 weeks', '2026-12-08'],
    ['in a month', '2026-12-24'],
    ['tra un paio di giorni', '2026-11-26'],
    ['in a couple of days', '2026-11-26'],
    ['tra un anno', '2027-11-24'],
    ['26/11', '2026-11-26'],
    ['24/11', '2026-11-24'],
    ['23/11', '2027-11-23'],
    ['11/26', '2026-11-26'],
    ['26/11/27', '2027-11-26'],
    ['26.11.2027', '2027-11-26'],
    ['26.11', '2026-11-26'],
    ['2027-01-31', '2027-01-31'],
    ['31/12/9999', '9999-12-31'],
    ['29/2', '2028-02-29'],
    ['26 novembre', '2026-11-26'],
    ['il 26 nov', '2026-11-26'],
    ['November 26', '2026-11-26'],
    ['26th of November 2027', '2027-11-26'],
    ['primo marzo', '2027-03-01'],
    ['1º marzo', '2027-03-01'],
    ['venerdì 27', '2026-11-27'],
    ['Friday 27 November', '2026-11-27'],
    ['il 26', '2026-11-26'],
    ['the 3rd', '2026-12-03'],
    ['entro il 3', '2026-12-03'],
    ['fine mese', '2026-11-30'],
    ['end of the month', '2026-11-30'],
    ['a fine mese', '2026-11-30'],
    ['metà dicembre', '2026-12-15'],
    ['fine gennaio', '2027-01-31'],
    ['entro giugno', '2027-06-30'],
    ['a gennaio', '2027-01-01'],
    ['in May', '2027-05-01'],
    ['fine anno', '2026-12-31'],
    ['fine settimana', '2026-11-28'],
    ['settimana prossima', '2026-11-30'],
    ['la prossima settimana', '2026-11-30'],
    ['next week', '2026-11-30'],
    ['mese prossimo', '2026-12-01'],
    ['next month', '2026-12-01'],
    ['next year', '2027-01-01'],
    ['domani mattina', '2026-11-25'],
    ['lunedì pomeriggio', '2026-11-30'],
    ['questa sera', '2026-11-24'],
    ['venerdì alle 15', '2026-11-27'],
    ['venerdì 27 alle ore 15:30', '2026-11-27'],
    ['tomorrow at 9', '2026-11-25'],
    ['friday at 3:30pm', '2026-11-27'],
    ['monday morning', '2026-11-30'],
    ['lunedì della settimana prossima', '2026-11-30'],
    ['giovedì della prossima settimana', '2026-12-03'],
    ['monday next week', '2026-11-30'],
    ['questa settimana', '2026-11-27'],
    ['entro la settimana', '2026-11-27'],
    ['this week', '2026-11-27'],
    ['entro il mese', '2026-11-30'],
    ['this month', '2026-11-30'],
    ['inizio mese', '2026-12-01'],
    ['inizio dicembre', '2026-12-01'],
    ['early January', '2027-01-01'],
    ['inizio settimana', '2026-11-30'],
    ['fine mese prossimo', '2026-12-31'],
    ['fine del prossimo mese', '2026-12-31'],
    ['end of next month', '2026-12-31'],
    ['end of next week', '2026-12-04'],
    ['fine del prossimo anno', '2027-12-31'],
    ['nel weekend', '2026-11-28'],
    ['in a fortnight', '2026-12-08'],
    ['10 days from now', '2026-12-04'],
    ['15 giorni', '2026-12-09'],
    ['2 weeks', '2026-12-08'],
    ['next tue', '2026-12-01'],
    ['a week from friday', '2026-12-04'],
    ['a week on Friday', '2026-12-04'],
    ['friday week', '2026-12-04'],
    ['a week from today', '2026-12-01'],
    ['a week tomorrow', '2026-12-02'],
    ['two days from friday', '2026-11-29'],
    ['venerdì tra una settimana', '2026-12-04'],
    ['giovedì fra due settimane', '2026-12-10'],
    ['dopo il weekend', '2026-11-30'],
    ['after the weekend', '2026-11-30'],
    ['dopo il fine settimana', '2026-11-30'],
    ['l’8', '2026-12-08'],
    ["entro l'11", '2026-12-11'],
    ["l'8 dicembre", '2026-12-08'],
    ["l'anno prossimo", '2027-01-01'],
    ["venerdi'", '2026-11-27'],
    ["entro lunedi' 30", '2026-11-30'],
    ['Friday, 27 November', '2026-11-27'],
    ['Friday, November 27', '2026-11-27'],
    ['Friday the 27th', '2026-11-27'],
    ['venerdì, 27/11', '2026-11-27'],
    ['giov', '2026-11-26'],
    ['in dodici giorni', '2026-12-06'],
    ['tra una quindicina di giorni', '2026-12-09'],
  ])('%s', (text, day) => {
    expect(parseDayPhrase(text, today)).toBe(day);
  });

  it.each([
    '',
    'chiamare Anna',
    'domani alle poste',
    'alle 9',
    'mattina',
    'la settimana',
    'inizio',
    'venerdì con Anna',
    '31/02',
    '31/11/2026',
    '32/1',
    '29/02/2027',
    '1/1/10000',
    '2026-13-01',
    'in 999999 years',
    'in 99999999999999999999 days',
    '1-2-1',
    'may',
    'a',
    'il 32',
    '1/2/3/4',
    '30 febbraio',
    'February 30',
    '1 gennaio 10000',
    "l'8%",
    "l'8 per cento",
    'two days on monday',
  ])('%j is no day', (text) => {
    expect(parseDayPhrase(text, today)).toBeNull();
  });

  it('goes to the end of a shorter month', () => {
    expect(parseDayPhrase('tra un mese', '2027-01-31')).toBe('2027-02-28');
  });

  it('stops at the end of the calendar', () => {
    expect(parseDayPhrase('domani', '9999-12-31')).toBeNull();
    expect(parseDayPhrase('venerdì', '9999-12-31')).toBeNull();
    expect(parseDayPhrase('next month', '9999-12-31')).toBeNull();
  });

  it('reads every day of the calendar as it is written', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, on) => {
        const [year, month, dayOfMonth] = day.split('-').map(Number);
        expect(parseDayPhrase(day, on)).toBe(day);
        expect(parseDayPhrase(`${dayOfMonth}/${month}/${year}`, on)).toBe(day);
      }),
    );
  });

  it('finds a day without a year ahead, and within a year where it comes every year', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, on) => {
        fc.pre(on < '9990-01-01' && !day.endsWith('02-29'));
        const found = parseDayPhrase(`${Number(day.slice(8))}/${Number(day.slice(5, 7))}`, on);
        expect(found?.slice(5)).toBe(day.slice(5));
        expect(daysBetween(on, found ?? on)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(on, found ?? on)).toBeLessThanOrEqual(366);
      }),
    );
  });

  it('counts days and weeks', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(900), (on, count) => {
        fc.pre(on < '9900-01-01');
        expect(parseDayPhrase(`tra ${count} giorni`, on)).toBe(addDays(on, count));
        expect(parseDayPhrase(`in ${count} weeks`, on)).toBe(addDays(on, count * 7));
      }),
    );
  });

  it('finds each weekday within the next seven days', () => {
    const names = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];
    fc.assert(
      fc.property(anyDay, fc.nat(6), (on, index) => {
        fc.pre(on < '9999-12-20');
        const day = parseDayPhrase(names[index] ?? '', on) ?? on;
        expect(weekday(day)).toBe(index + 1);
        expect(daysBetween(on, day)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(on, day)).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('splitDayPhrase', () => {
  it.each([
    ['mandare il listino entro venerdì', 'mandare il listino', '2026-11-27'],
    ['send the price list by Friday', 'send the price list', '2026-11-27'],
    ['chiamare prima di venerdì', 'chiamare', '2026-11-27'],
    ['Domani chiamare Anna', 'chiamare Anna', '2026-11-25'],
    ['chiamare Anna, domani.', 'chiamare Anna', '2026-11-25'],
    ['chiamare il 26', 'chiamare', '2026-11-26'],
    ['il listino, tra due settimane', 'il listino', '2026-12-08'],
    [
      'chiamare domani per la riunione di venerdì',
      'chiamare domani per la riunione di venerdì',
      '2026-11-25',
    ],
    ['i dati per la riunione di venerdì', 'i dati per la riunione di venerdì', '2026-11-27'],
    ['Bring Friday’s list', 'Bring Friday’s list', '2026-11-27'],
    ['domani', 'domani', '2026-11-25'],
    ['meet a week from friday', 'meet', '2026-12-04'],
    ['vedersi venerdì tra una settimana', 'vedersi', '2026-12-04'],
    ["chiamare entro venerdi'", 'chiamare', '2026-11-27'],
    ['chiamare entro l’8 dicembre', 'chiamare', '2026-12-08'],
    ['chiamare lun prossimo', 'chiamare', '2026-11-30'],
    ['call Anna on Friday, 27 November', 'call Anna', '2026-11-27'],
    ['call after the weekend', 'call', '2026-11-30'],
    ['away for a week from friday', 'away for a week from friday', '2026-11-27'],
    ['pagare il 1 gennaio 10000', 'pagare il 1 gennaio 10000', null],
    ['tre giorni in sat con lui', 'tre giorni in sat con lui', null],
    ['fissare un 1-2-1', 'fissare un 1-2-1', null],
    ['il 26 per cento', 'il 26 per cento', null],
    ['the 26th floor', 'the 26th floor', null],
    ['il 31/02', 'il 31/02', null],
    ['', '', null],
  ])('%s', (typed, text, day) => {
    expect(splitDayPhrase(typed, today)).toEqual({ text, day });
  });

  it('takes any text, and a day it finds exists', () => {
    const word = fc.constantFrom(
      'il',
      'entro',
      'by',
      '26',
      '/',
      '.',
      '-',
      '2',
      'tra',
      'settimane',
      'next',
      'week',
      'venerdì',
      'fine',
      'mese',
      'a',
      'may',
      'th',
      '9999',
      'in',
      'days',
      'the',
      '99999999',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
      fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, anyDay, (typed, on) => {
        const { text: left, day } = splitDayPhrase(typed, on);
        expect(typed).toContain(left);
        expect(day === null || isDay(day)).toBe(true);
        const phrase = findDayPhrase(typed, on);
        expect(phrase?.day ?? null).toBe(day);
        expect(phrase === null || typed.slice(phrase.start, phrase.end).trim() !== '').toBe(true);
        const whole = parseDayPhrase(typed, on);
        expect(whole === null || isDay(whole)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the beginning of a text of megabytes only', () => {
    expect(splitDayPhrase(`domani ${'x '.repeat(1_000_000)}`, today).day).toBe('2026-11-25');
  });
});
