import { byStart } from '../../shared/domain/byStart.ts';
import { fold } from '../../shared/domain/fold.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import type { NetworkingEvent } from '../../shared/domain/records/event.ts';
import type { Note } from '../../shared/domain/records/note.ts';
import type { Text } from '../../shared/i18n/index.ts';
import type { AppCommand } from '../app/command.ts';
import { findContacts } from '../contact-picker/findContacts.ts';
import type { Found } from '../finding/messages.ts';
import type { Snippet } from '../finding/snippet.ts';
import { noteAbout } from './noteAbout.ts';

export type Result =
  | { readonly kind: 'person'; readonly contact: Contact }
  | {
      readonly kind: 'note';
      readonly note: Note;
      readonly contact: Contact;
      readonly snippet: Snippet;
    }
  | { readonly kind: 'event'; readonly event: NetworkingEvent }
  | { readonly kind: 'command'; readonly command: AppCommand }
  /** Write a note about them. */
  | { readonly kind: 'write'; readonly contact: Contact }
  /** Nobody has that name: write it down as a new contact. */
  | { readonly kind: 'add'; readonly name: string };

export interface ResultGroup {
  readonly kind: 'recent' | 'people' | 'notes' | 'events' | 'commands' | 'add' | 'write';
  readonly results: readonly Result[];
}

const PEOPLE = 8;
const EVENTS = 4;
const COMMANDS = 6;
const WRITE = 4;

export interface Sources {
  readonly journal: Journal;
  /** What the worker found for the query. */
  readonly found: Found;
  readonly commands: readonly AppCommand[];
  /** Ids of the contacts seen last, the latest first. */
  readonly recent: readonly string[];
  readonly text: Text;
}

/** What to show for a query, in groups; groups without results are left out. */
export function findAll(query: string, sources: Sources): ResultGroup[] {
  const trimmed = query.trim();
  const groups = trimmed === '' ? withoutQuery(sources) : withQuery(trimmed, sources);
  return groups.filter(({ results }) => results.length > 0);
}

function withoutQuery({ journal, recent, commands }: Sources): ResultGroup[] {
  return [
    { kind: 'recent', results: people(journal, recent).slice(0, PEOPLE) },
    { kind: 'commands', results: commands.map((command) => ({ kind: 'command', command })) },
  ];
}

function withQuery(query: string, sources: Sources): ResultGroup[] {
  const { journal, commands, text } = sources;
  const found = people(journal, sources.found.people);
  const about = noteAbout(query);
  const write = about === null ? [] : findContacts(journal.tables.contacts.values(), about, WRITE);
  const groups: ResultGroup[] = [
    { kind: 'write', results: write.map((contact) => ({ kind: 'write', contact })) },
    { kind: 'people', results: found },
    {
      kind: 'notes',
      results: sources.found.notes.flatMap(({ noteId, snippet }): Result[] => {
        const note = journal.tables.notes.get(noteId);
        const contact = journal.tables.contacts.get(note?.contactId ?? '');
        return note && contact ? [{ kind: 'note', note, contact, snippet }] : [];
      }),
    },
    { kind: 'events', results: events(journal, query) },
    {
      kind: 'commands',
      results: commands
        .filter(({ title, keywords = '' }) => matches(`${text(title)} ${keywords}`, query))
        .slice(0, COMMANDS)
        .map((command) => ({ kind: 'command', command })),
    },
  ];
  // A tag that nobody carries is not a name.
  return found.length + write.length > 0 || query.startsWith('#')
    ? groups
    : [...groups, { kind: 'add', results: [{ kind: 'add', name: query }] }];
}

function people(journal: Journal, ids: readonly string[]): Result[] {
  return ids.flatMap((id): Result[] => {
    const contact = journal.tables.contacts.get(id);
    return contact ? [{ kind: 'person', contact }] : [];
  });
}

/** Events with the words in title or place, the latest first. */
function events(journal: Journal, query: string): Result[] {
  return [...journal.tables.events.values()]
    .filter(({ title, place }) => matches(`${title} ${place}`, query))
    .toSorted((a, b) => byStart(b, a))
    .slice(0, EVENTS)
    .map((event) => ({ kind: 'event', event }));
}

/** Whether every word of the query begins a word of the text. */
function matches(text: string, query: string): boolean {
  const haystack = ` ${fold(text.slice(0, 2000)).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
  const words = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.length > 0 && words.every((word) => haystack.includes(` ${word}`));
}
