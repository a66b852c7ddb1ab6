import { beforeEach, describe, expect, it } from 'vitest';
import type { MemoryJournal } from '../journal.ts';
import { details, emptyJournal, perform, today } from '../testing/journal.ts';
import { defaultSheetOptions } from '../sheetOptions.ts';
import { buildPrepSheet } from './prepSheet.ts';

let journal: MemoryJournal;

function contact(id: string, fields: Parameters<typeof details>[0] = {}): void {
  perform(journal, {
    type: 'contact.create',
    input: { id, details: details({ name: id, metOn: '2026-11-20', ...fields }), withSteps: false },
  });
}

function note(id: string, contactId: string, on: string, text: string, printable: boolean): void {
  perform(journal, {
    type: 'note.create',
    input: { id, contactId, kind: 'meeting', on, minutes: null, eventId: null, text, printable },
  });
}

function promise(
  id: string,
  contactId: string,
  owner: 'me' | 'them',
  text: string,
  dueOn: string | null,
): void {
  perform(journal, {
    type: 'followUp.create',
    input: { id, contactId, type: 'promise', owner, text, dueOn },
  });
}

function expectPeople(...contactIds: string[]): void {
  perform(journal, {
    type: 'event.attendance',
    input: { eventId: 'e', contactIds, expected: true },
  });
}

function sheet(options = defaultSheetOptions) {
  const built = buildPrepSheet(journal, 'e', today, options);
  if (!built) throw new Error('no sheet');
  return built;
}

beforeEach(() => {
  journal = emptyJournal();
  perform(journal, {
    type: 'event.create',
    input: {
      id: 'e',
      details: {
        title: 'Colazione',
        place: 'Bologna',
        startsAt: '2026-11-26T07:00',
        endsAt: null,
        intention: 'Tre conversazioni vere.',
      },
    },
  });
});

describe('the prep sheet', () => {
  it('is not made for an event that is not there', () => {
    expect(buildPrepSheet(journal, 'other', today)).toBeNull();
  });

  it('is made for an event with nobody', () => {
    expect(sheet()).toMatchObject({ expected: 0, focus: [], others: [], firstBlankNumber: 1 });
  });

  it('puts whoever is owed something late before everybody else', () => {
    for (const id of ['anna', 'bruno', 'carla', 'dario', 'elena']) contact(id);
    promise('p', 'elena', 'me', 'il contatto', '2026-11-22');
    promise('q', 'dario', 'them', 'un nome', null);
    expectPeople('anna', 'bruno', 'carla', 'dario', 'elena');
    const { focus, others } = sheet();
    expect(focus.map(({ name }) => name)).toEqual(['elena', 'dario', 'anna']);
    expect(others.map(({ name }) => name)).toEqual(['bruno', 'carla']);
  });

  it('numbers each row once, in the order of the paper', () => {
    const ids = ['a', 'b', 'c', 'd', 'e1', 'f'];
    for (const id of ids) contact(id);
    expectPeople(...ids);
    const { focus, others, firstBlankNumber } = sheet();
    expect([...focus, ...others].map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(firstBlankNumber).toBe(7);
  });

  it('says what was promised, both ways, and how late it is', () => {
    contact('luca');
    promise('p', 'luca', 'me', 'il contatto', '2026-11-21');
    promise('q', 'luca', 'them', 'un nome', '2026-12-20');
    perform(journal, {
      type: 'followUp.create',
      input: {
        id: 'r',
        contactId: 'luca',
        type: 'reminder',
        owner: 'me',
        text: 'fra tanto',
        dueOn: '2027-03-01',
      },
    });
    expectPeople('luca');
    expect(sheet().focus[0]).toMatchObject({
      promisedByMe: [{ text: 'il contatto', lateDays: 3 }],
      promisedToMe: [{ text: 'un nome', lateDays: 0 }],
    });
  });

  it('prints only notes that are marked, the latest of them', () => {
    contact('luca');
    note('n1', 'luca', '2026-11-01', 'vecchia, stampabile', true);
    note('n2', 'luca', '2026-11-12', 'recente,\nstampabile', true);
    note('n3', 'luca', '2026-11-20', 'SEGRETA', false);
    expectPeople('luca');
    const built = sheet();
    expect(built.focus[0]?.lastNote).toEqual({
      id: 'n2',
      on: '2026-11-12',
      text: 'recente,\nstampabile',
    });
    expect(JSON.stringify(built)).not.toContain('SEGRETA');
  });

  it('keeps private lines to remember off the rows of the others too', () => {
    for (const id of ['a', 'b', 'c', 'd']) contact(id);
    perform(journal, {
      type: 'note.create',
      input: {
        id: 'n',
        contactId: 'd',
        kind: 'call',
        on: today,
        minutes: null,
        eventId: null,
        text: 'SEGRETA',
        remember: 'SEGRETA anche qui',
        printable: false,
      },
    });
    expectPeople('a', 'b', 'c', 'd');
    const built = sheet({ ...defaultSheetOptions, sections: ['others'] });
    expect(built.others.find(({ name }) => name === 'd')).toMatchObject({ remember: null });
    expect(JSON.stringify(built)).not.toContain('SEGRETA');
  });

  it('shortens a note of thirty pages so that its card fits on the paper', () => {
    contact('luca');
    note('n', 'luca', today, 'parola '.repeat(20_000), true);
    expectPeople('luca');
    const text = sheet().focus[0]?.lastNote?.text ?? '';
    expect(text.length).toBeLessThanOrEqual(420);
    expect(text.endsWith('parola…')).toBe(true);
  });

  it('asks for the first GAINS letter that is blank', () => {
    contact('luca', {
      gains: {
        goals: 'crescere',
        accomplishments: 'trent’anni',
        interests: '',
        networks: '',
        skills: '',
      },
    });
    expectPeople('luca');
    expect(sheet().focus[0]?.ask).toBe('interests');
  });

  it('brings thanks for referrals received, until they are given', () => {
    contact('davide');
    perform(journal, {
      type: 'referral.create',
      input: {
        id: 'r',
        contactId: 'davide',
        direction: 'received',
        on: '2026-10-30',
        prospect: 'studio Galli',
        need: '',
        heat: 5,
        status: 'won',
      },
    });
    expectPeople('davide');
    expect(sheet().toBring).toEqual([
      { kind: 'thanks', name: 'davide', prospect: 'studio Galli', on: '2026-10-30' },
    ]);
    perform(journal, { type: 'referral.edit', input: { id: 'r', thankedOn: today } });
    expect(sheet().toBring).toEqual([]);
  });

  it('does not list people who are not expected, or not in the journal any more', () => {
    contact('anna');
    contact('bruno');
    expectPeople('anna', 'bruno');
    perform(journal, {
      type: 'event.attendance',
      input: { eventId: 'e', contactIds: ['anna'], expected: false, met: true },
    });
    perform(journal, { type: 'contact.delete', input: { id: 'bruno' } });
    expect(sheet()).toMatchObject({ expected: 0, focus: [] });
  });

  it('says why somebody is to be seen again, the heaviest reason first', () => {
    contact('luca', { metOn: '2026-06-01' });
    promise('p', 'luca', 'me', 'il contatto', '2026-11-22');
    promise('q', 'luca', 'them', 'un nome', null);
    expectPeople('luca');
    expect(sheet().focus[0]?.reasons).toEqual(['late', 'cold', 'theirs']);
  });

  it('brings those together who look for each other, by what may be on paper only', () => {
    contact('anna', { trade: 'avvocata del lavoro' });
    contact('bruno', { idealReferral: 'un avvocato del lavoro' });
    expectPeople('anna', 'bruno');
    const built = sheet();
    expect(built.toBring).toMatchObject([
      { kind: 'introduction', name: 'bruno', other: 'anna', quotes: [] },
    ]);
    expect(built.focus.map(({ reasons }) => reasons)).toEqual([['match'], ['match']]);
  });

  it('counts a match with somebody of whom there is only a name', () => {
    contact('anna', { metOn: null, trade: 'avvocata del lavoro' });
    contact('bruno', { idealReferral: 'un avvocato del lavoro' });
    contact('carla');
    expectPeople('anna', 'bruno', 'carla');
    expect(sheet().focus).toMatchObject([
      { name: 'bruno', reasons: ['match'] },
      { name: 'carla', reasons: [] },
    ]);
  });

  it('keeps apart those of whom there is only a name, and says who can introduce', () => {
    contact('anna', { chapter: 'Centro' });
    contact('nuova', { metOn: null, chapter: 'centro', idealReferral: 'Alberghi' });
    contact('sola', { metOn: null });
    expectPeople('anna', 'nuova', 'sola');
    const built = sheet();
    expect(built.focus.map(({ name }) => name)).toEqual(['anna']);
    expect(built.toMeet).toMatchObject([
      { name: 'nuova', why: 'Alberghi', introducer: 'anna' },
      { name: 'sola', why: '', introducer: '' },
    ]);
  });

  it('asks only partners, each for one thing', () => {
    contact('anna', { gains: { ...details().gains, networks: 'Ordine degli avvocati' } });
    contact('bruno');
    for (const id of ['anna', 'bruno']) {
      perform(journal, {
        type: 'contact.move',
        input: { id, stageId: 'referral-partner', afterId: null, reason: '' },
      });
    }
    contact('carla');
    expectPeople('anna', 'bruno', 'carla');
    const requests = () => sheet().ask.map(({ name, by }) => [name, by]);
    expect(requests()).toEqual([
      ['anna', 'networks'],
      ['bruno', 'nothing'],
    ]);
    perform(journal, {
      type: 'profile.edit',
      input: { details: { idealReferral: 'Alberghi in Appennino', pitch: 'Faccio porte.' } },
    });
    expect(requests()[1]).toEqual(['bruno', 'ideal']);
    expect(sheet().pitch).toBe('Faccio porte.');
  });

  it('hands over referrals that are still open', () => {
    contact('anna');
    perform(journal, {
      type: 'referral.create',
      input: {
        id: 'r',
        contactId: 'anna',
        direction: 'given',
        on: today,
        prospect: 'Studio Galli',
        need: 'porte',
        heat: 3,
        status: 'open',
      },
    });
    expectPeople('anna');
    expect(sheet().toBring).toMatchObject([{ kind: 'referral', prospect: 'Studio Galli' }]);
  });

  it('says how far behind you are, and what is late towards those without a card', () => {
    for (const id of ['a', 'b', 'c', 'd']) contact(id);
    for (const id of ['a', 'b', 'c', 'd']) promise(`p-${id}`, id, 'me', `per ${id}`, '2026-11-10');
    expectPeople('a', 'b', 'c', 'd');
    expect(sheet().readiness).toMatchObject({
      behind: true,
      waiting: 4,
      lateHere: [{ name: 'd', promise: { text: 'per d', lateDays: 14 } }],
    });
  });
});
