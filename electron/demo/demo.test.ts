import { describe, expect, it } from 'vitest';
import { newJournalChanges } from '../../shared/domain/defaultStages.ts';
import { MemoryJournal } from '../../shared/domain/journal.ts';
import { tableSchemas } from '../../shared/domain/tables.ts';
import { buildPrepSheet } from '../../shared/domain/views/prepSheet.ts';
import { referralsToActOn } from '../../shared/domain/views/receivedLoop.ts';
import { thanksOwed } from '../../shared/domain/views/today.ts';
import { nextEvent } from '../../shared/domain/views/events.ts';
import { languages } from '../../shared/i18n/index.ts';
import { demoChanges } from './index.ts';

const today = '2026-11-24';
const now = '2026-11-24T09:00:00.000Z';

function demo(language: 'en' | 'it', on = today): MemoryJournal {
  let count = 0;
  const changes = demoChanges({ today: on, now, language, newId: () => `id-${(count += 1)}` });
  for (const { table, after } of changes) tableSchemas[table].parse(after);
  const journal = new MemoryJournal();
  journal.apply(newJournalChanges());
  journal.apply(changes);
  return journal;
}

describe.each(languages)('the sample data in %s', (language) => {
  const { tables } = demo(language);

  it('is a year of a networker: 40 people, 150 notes, 6 events, referrals both ways', () => {
    expect(tables.contacts.size).toBe(40);
    expect(tables.notes.size).toBeGreaterThanOrEqual(140);
    expect(tables.noteBodies.size).toBe(tables.notes.size);
    expect(tables.events.size).toBe(6);
    const directions = [...tables.referrals.values()].map(({ direction }) => direction);
    expect(directions.filter((direction) => direction === 'given').length).toBeGreaterThan(10);
    expect(directions.filter((direction) => direction === 'received').length).toBeGreaterThan(10);
  });

  it('has somebody at every stage, and nobody without a note', () => {
    expect(new Set([...tables.contacts.values()].map(({ stageId }) => stageId)).size).toBe(4);
    const written = new Set([...tables.notes.values()].map(({ contactId }) => contactId));
    expect(written.size).toBe(tables.contacts.size);
  });

  it('tells nothing that has not happened yet, and nothing before the first meeting', () => {
    for (const note of tables.notes.values()) {
      const contact = tables.contacts.get(note.contactId);
      expect(note.on <= today, note.excerpt).toBe(true);
      expect(note.on >= (contact?.metOn ?? ''), `${contact?.name}: ${note.excerpt}`).toBe(true);
    }
    for (const referral of tables.referrals.values()) {
      const contact = tables.contacts.get(referral.contactId);
      expect(referral.on >= (contact?.metOn ?? ''), `${contact?.name}: ${referral.prospect}`).toBe(
        true,
      );
    }
  });

  it('shows what the journal can hold: photos, mentions, templates, introductions', () => {
    expect(tables.photos.size).toBe(9);
    expect(tables.photoBytes.size).toBe(tables.photos.size);
    // Small enough that forty would not be felt, and PNGs that say so.
    for (const { data } of tables.photoBytes.values()) {
      expect(data.length).toBeLessThan(12_000);
      expect(Buffer.from(data, 'base64').subarray(1, 4).toString('latin1')).toBe('PNG');
    }
    const notes = [...tables.notes.values()];
    expect(notes.filter(({ mentions }) => mentions.length > 0).length).toBeGreaterThan(5);
    expect(notes.some(({ pitched }) => pitched)).toBe(true);
    for (const note of notes) {
      const { text } = tables.noteBodies.get(note.id) ?? { text: '' };
      expect(text.match(/@\p{Lu}/gu)?.length ?? 0, text).toBe(note.mentions.length);
    }
    const outcomes = [...tables.introductions.values()].map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['open', 'met', 'working', 'nothing']));
    expect(tables.templates.size).toBe(1);
  });

  it('has the received loop at each of its steps', () => {
    const steps = referralsToActOn(demo(language), today, 7).map(({ next }) => next.step);
    expect(new Set(steps)).toEqual(new Set(['call', 'tell', 'outcome']));
    expect(thanksOwed(demo(language), today).length).toBeGreaterThan(0);
  });

  it('puts in touch only people it knew then', () => {
    for (const { contactId, otherId, on } of tables.introductions.values()) {
      for (const id of [contactId, otherId]) {
        expect(on >= (tables.contacts.get(id)?.metOn ?? '')).toBe(true);
      }
    }
  });

  it('fills a prep sheet for the next event', () => {
    const journal = demo(language);
    const event = nextEvent(journal, `${today}T12:00`);
    const sheet = buildPrepSheet(journal, event?.id ?? '', today);
    expect(sheet?.focus).toHaveLength(3);
    expect(sheet?.expected).toBe(9);
    expect(
      sheet?.focus.some(({ promisedByMe }) => promisedByMe.some(({ lateDays }) => lateDays > 0)),
    ).toBe(true);
  });
});

describe('the sample data', () => {
  it('is about the same people in both languages, in different words', () => {
    const names = (language: 'en' | 'it') =>
      [...demo(language).tables.contacts.values()].map(({ name }) => name);
    expect(names('it')).toEqual(names('en'));
    const english = new Set([...demo('en').tables.noteBodies.values()].map(({ text }) => text));
    for (const { text } of demo('it').tables.noteBodies.values())
      expect(english.has(text), text).toBe(false);
  });

  it('moves along with the calendar', () => {
    const on = (day: string) =>
      [...demo('en', day).tables.events.values()]
        .map(({ startsAt }) => startsAt)
        .sort()
        .at(-2);
    expect(on('2027-03-01')).toBe('2027-03-03T07:00');
  });
});
