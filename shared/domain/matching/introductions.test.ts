import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemoryJournal } from '../journal.ts';
import type { ContactDetails } from '../records/contact.ts';
import { details, emptyJournal, perform } from '../testing/journal.ts';
import { introductionsAmong } from './introductions.ts';
import { MatchIndex } from './matchIndex.ts';
import { matchPerson } from './matchPerson.ts';
import { sentencesOf } from './seeking.ts';

function add(journal: MemoryJournal, id: string, more: Partial<ContactDetails>): void {
  perform(journal, {
    type: 'contact.create',
    input: { id, details: details({ name: id, ...more }), withSteps: false },
  });
}

function write(journal: MemoryJournal, contactId: string, text: string): void {
  const id = `note-${contactId}`;
  perform(journal, {
    type: 'note.create',
    input: {
      id,
      contactId,
      kind: '1-2-1',
      on: '2026-11-20',
      minutes: null,
      eventId: null,
      text,
      printable: false,
    },
  });
}

describe('introductionsAmong', () => {
  it('names who answers what is looked for, with both words and where they stand', () => {
    const journal = emptyJournal();
    add(journal, 'luca', { idealReferral: 'Amministratori di condominio' });
    add(journal, 'elena', { trade: 'pasticceria' });
    add(journal, 'piero', {});
    write(journal, 'piero', 'Gestisce quaranta condomini in centro.');
    expect(introductionsAmong(journal, ['luca', 'elena', 'piero'], 'all', 3).get('luca')).toEqual([
      expect.objectContaining({
        contactId: 'piero',
        direction: 'answers',
        reasons: [
          expect.objectContaining({
            wanted: 'condominio',
            offered: 'condomini',
            wantedIn: { kind: 'field', field: 'idealReferral' },
            offeredIn: { kind: 'note', noteId: 'note-piero', on: '2026-11-20' },
            offeredText: 'Gestisce quaranta condomini in centro.',
          }),
        ],
      }),
    ]);
  });

  it('takes neither who is named nor what happened for what somebody does', () => {
    const journal = emptyJournal();
    add(journal, 'luca', {});
    add(journal, 'elena', {});
    write(journal, 'luca', 'Cerca clienti come @Luca Romano, primo incontro in fiera.');
    write(journal, 'elena', 'Sentita @Luca Romano, prima colazione insieme.');
    expect(introductionsAmong(journal, ['luca', 'elena'], 'all', 3).size).toBe(0);
  });

  it('takes what is important for no trade', () => {
    const journal = emptyJournal();
    add(journal, 'luca', { idealReferral: 'Importante: un incontro al mese' });
    add(journal, 'ugo', { trade: 'importatore di caffè' });
    add(journal, 'eva', { idealReferral: 'un importatore' });
    const found = introductionsAmong(journal, ['luca', 'ugo', 'eva'], 'all', 3);
    expect([...found.keys()].toSorted()).toEqual(['eva', 'ugo']);
  });

  it('says it from the other side too: who looks for what they do', () => {
    const journal = emptyJournal();
    add(journal, 'anna', { trade: 'studio di architettura' });
    add(journal, 'luca', {});
    write(journal, 'luca', 'Pranzo insieme. Cerca architetti che consegnino in tempo.');
    const found = introductionsAmong(journal, ['anna', 'luca'], 'all', 3);
    expect(found.get('anna')?.[0]).toMatchObject({ contactId: 'luca', direction: 'asks' });
    expect(found.get('luca')?.[0]).toMatchObject({ contactId: 'anna', direction: 'answers' });
  });

  it('reads no private note for paper', () => {
    const journal = emptyJournal();
    add(journal, 'luca', { idealReferral: 'un notaio' });
    add(journal, 'anna', {});
    write(journal, 'anna', 'Il marito è notaio.');
    expect(introductionsAmong(journal, ['luca', 'anna'], 'printable', 3).size).toBe(0);
    perform(journal, { type: 'note.edit', input: { id: 'note-anna', printable: true } });
    expect(introductionsAmong(journal, ['luca', 'anna'], 'printable', 3).has('luca')).toBe(true);
  });

  it('crosses languages, and takes no town for a reason', () => {
    const journal = emptyJournal();
    add(journal, 'mary', { idealReferral: 'a dentist in Modena', city: 'Modena' });
    add(journal, 'ugo', { trade: 'odontoiatra' });
    add(journal, 'eva', { trade: 'fioraia, consegna a Modena' });
    const found = introductionsAmong(journal, ['mary', 'ugo', 'eva'], 'all', 5).get('mary') ?? [];
    expect(found.map(({ contactId }) => contactId)).toEqual(['ugo']);
  });

  it('quotes only words that are in the texts it names', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (wants, trade) => {
        const journal = emptyJournal();
        add(journal, 'a', { idealReferral: wants });
        add(journal, 'b', { trade });
        const found = introductionsAmong(journal, ['a', 'b'], 'all', 5).get('a') ?? [];
        for (const { wanted, offered } of found.flatMap(({ reasons }) => reasons)) {
          for (const word of wanted.split(' ')) expect(wants + trade).toContain(word);
          for (const word of offered.split(' ')) expect(wants + trade).toContain(word);
        }
      }),
    );
  });
});

describe('MatchIndex', () => {
  const journal = emptyJournal();
  add(journal, 'luca', { idealReferral: 'un elettricista' });
  add(journal, 'ada', { trade: 'impianti elettrici' });
  const person = (id: string) => matchPerson(journal, journal.tables.contacts.get(id)!, 'all');
  const withBoth = (): MatchIndex => {
    const index = new MatchIndex();
    for (const id of ['luca', 'ada']) index.set(id, person(id));
    return index;
  };

  it('skips who was dismissed', () => {
    const index = withBoth();
    expect(index.suggest('luca', { limit: 3 })).toHaveLength(1);
    expect(index.suggest('luca', { limit: 3, skip: (id) => id === 'ada' })).toEqual([]);
  });

  it('forgets who was taken out, and learns what changed, however often', () => {
    const index = withBoth();
    index.set('ada', null);
    expect(index.suggest('luca', { limit: 3 })).toEqual([]);
    for (let count = 0; count < 2000; count += 1) index.set('ada', person('ada'));
    expect(index.suggest('luca', { limit: 3 }).map(({ contactId }) => contactId)).toEqual(['ada']);
    expect(index.suggest('nobody', { limit: 3 })).toEqual([]);
  });
});

describe('sentencesOf', () => {
  it('tells what a person looks for from what they do', () => {
    const text =
      'Lavora con gli studi medici. Cerca un arredatore!\nNeeds a bigger van; plays chess';
    expect(sentencesOf(text)).toEqual([
      { text: 'Lavora con gli studi medici.', seeks: false },
      { text: 'Cerca un arredatore!', seeks: true },
      { text: 'Needs a bigger van;', seeks: true },
      { text: 'plays chess', seeks: false },
    ]);
  });
});
