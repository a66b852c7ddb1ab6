import { describe, expect, it } from 'vitest';
import { blankDetails, type Contact } from '../../shared/domain/records/contact.ts';
import { MemoryJournal } from '../../shared/domain/journal.ts';
import { blankEvent } from '../../shared/domain/records/event.ts';
import { type Note, plainNote } from '../../shared/domain/records/note.ts';
import { textIn } from '../../shared/i18n/index.ts';
import type { AppCommand } from '../app/command.ts';
import { NotesIndex } from '../finding/notesIndex.ts';
import { PeopleIndex } from '../finding/peopleIndex.ts';
import { findAll, type Result, type Sources } from './results.ts';

const at = '2026-11-24T09:30:00.000Z';

function contact(id: string, more: Partial<Contact>): Contact {
  return {
    ...blankDetails,
    id,
    name: id,
    createdAt: at,
    updatedAt: at,
    stageId: 'met',
    stageSince: '2026-11-24',
    rank: 'a0',
    overruled: false,
    cadence: null,
    notSuggested: [],
    releasedOn: null,
    ...more,
  };
}

function note(id: string, contactId: string, on: string, excerpt: string): Note {
  return {
    id,
    contactId,
    kind: 'call',
    on,
    minutes: null,
    eventId: null,
    createdAt: at,
    editedAt: at,
    excerpt,
    remember: null,
    printable: false,
    ...plainNote,
  };
}

const commands: readonly AppCommand[] = [
  { id: 'go.board', title: 'command.go.board', keywords: 'kanban', perform: () => undefined },
  { id: 'theme', title: 'command.theme.dark', perform: () => undefined },
];

interface World extends Omit<Sources, 'found'> {
  readonly people: PeopleIndex;
  readonly notes: NotesIndex;
}

function sources(): World {
  const journal = new MemoryJournal();
  const people = new PeopleIndex();
  const notes = new NotesIndex();
  for (const person of [
    contact('davila', { name: 'Nicolò D’Àvila', company: 'Ávila Restauri', tags: ['Edilizia'] }),
    contact('bellini', { name: 'Marta Bellini', trade: 'commercialista', city: 'Modena' }),
    contact('rossi', {
      name: 'Anna Rossi',
      company: 'Bellini e soci',
      phones: [{ label: '', value: '+39 051 123-4567' }],
    }),
  ]) {
    journal.set('contacts', person.id, person);
    people.set(person.id, person);
  }
  for (const line of [
    note('old', 'rossi', '2026-01-10', 'Cerca un geometra per il Superbonus'),
    note('new', 'bellini', '2026-11-01', 'Il geometra Galli la richiama'),
  ]) {
    journal.set('notes', line.id, line);
    notes.set(line.id, line);
  }
  for (const [id, title, startsAt] of [
    ['breakfast', 'Colazione del capitolo', '2026-11-20T07:00'],
    ['drinks', 'Aperitivo del capitolo', '2026-12-11T18:30'],
  ] as const) {
    const place = 'Osteria del Sole';
    journal.set('events', id, { ...blankEvent, id, title, startsAt, place, createdAt: at });
  }
  return { journal, people, notes, commands, recent: ['rossi'], text: textIn('en') };
}

function idOf(result: Result): string {
  switch (result.kind) {
    case 'person':
    case 'write':
      return result.contact.id;
    case 'note':
      return result.note.id;
    case 'event':
      return result.event.id;
    case 'command':
      return result.command.id;
    case 'add':
      return result.name;
  }
}

function find(query: string, more: Partial<World> = {}): Record<string, string[]> {
  const world = { ...sources(), ...more };
  const found = { people: world.people.find(query, 8), notes: world.notes.find(query, 5) };
  return Object.fromEntries(
    findAll(query, { ...world, found }).map(({ kind, results }) => [kind, results.map(idOf)]),
  );
}

describe('findAll', () => {
  it('offers to write about whom the query names', () => {
    expect(find('note about rossi')['write']).toEqual(['rossi']);
    expect(find('nota su rossi')['write']).toEqual(['rossi']);
    expect(find('rossi')['write']).toBeUndefined();
  });

  it('finds people without their accents, by the beginning of a word, and with a slip', () => {
    expect(find('nicolo')['people']).toEqual(['davila']);
    expect(find('avi')['people']).toEqual(['davila']);
    expect(find('belini')['people']).toEqual(['bellini', 'rossi']);
    expect(find('comercialista')['people']).toEqual(['bellini']);
  });

  it('puts a name before a company', () => {
    expect(find('bellini')['people']).toEqual(['bellini', 'rossi']);
  });

  it('finds events by the beginnings of words in title and place, the latest first', () => {
    expect(find('capit')['events']).toEqual(['drinks', 'breakfast']);
    expect(find('COLAZIONE sole')['events']).toEqual(['breakfast']);
    expect(find('colazione modena')['events']).toBeUndefined();
  });

  it('finds by tag and place, and wants every word', () => {
    expect(find('edilizia')['people']).toEqual(['davila']);
    expect(find('marta modena')['people']).toEqual(['bellini']);
    expect(find('marta edilizia')['people']).toBeUndefined();
  });

  it('finds by initials, and by the digits of a telephone number', () => {
    expect(find('ar')['people']).toEqual(['rossi']);
    expect(find('051 123')['people']).toEqual(['rossi']);
    expect(find('1234567')['people']).toEqual(['rossi']);
    expect(find('051 999')['people']).toBeUndefined();
  });

  it('finds any part of a note, the newest first', () => {
    expect(find('GEOMET')['notes']).toEqual(['new', 'old']);
    expect(find('perbonus')['notes']).toEqual(['old']);
  });

  it('finds commands by the words they show and by those they do not', () => {
    expect(find('dark')['commands']).toEqual(['theme']);
    expect(find('kanb')['commands']).toEqual(['go.board']);
  });

  it('offers to add a person when nobody is found', () => {
    expect(find('Zoe Quaranta')).toEqual({ add: ['Zoe Quaranta'] });
    expect(find('#quaranta')).toEqual({});
  });

  it('shows who was seen last, and every command, when nothing is typed', () => {
    expect(find('  ')).toEqual({ recent: ['rossi'], commands: ['go.board', 'theme'] });
  });

  it('forgets and learns again', () => {
    const { people, notes } = sources();
    people.set('davila', null);
    people.set('bellini', contact('bellini', { name: 'Marta Verdi' }));
    notes.set('old', null);
    expect(find('nicolo', { people })['people']).toBeUndefined();
    expect(find('verdi', { people })['people']).toEqual(['bellini']);
    expect(find('superbonus', { notes })['notes']).toBeUndefined();
  });

  it.each(['=', '"', '(', '\\', '<script>', '%', '🙂', 'a'.repeat(5000)])(
    'takes %j as text',
    (query) => {
      expect(Object.keys(find(query))).toEqual(['add']);
    },
  );
});
