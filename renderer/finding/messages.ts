import type { Suggestion } from '../../shared/domain/matching/matchIndex.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import type { Note, NoteBody } from '../../shared/domain/records/note.ts';
import type { FoundNote } from './notesIndex.ts';

/** What the window tells the worker, and asks of it. */
export type ToWorker =
  /** `null`: no longer there. */
  | { readonly kind: 'contacts'; readonly records: readonly (readonly [string, Contact | null])[] }
  | { readonly kind: 'notes'; readonly records: readonly (readonly [string, Note | null])[] }
  | { readonly kind: 'bodies'; readonly bodies: readonly NoteBody[] }
  | { readonly kind: 'findPeople'; readonly ask: number; readonly query: string }
  | { readonly kind: 'findNotes'; readonly ask: number; readonly query: string }
  | {
      readonly kind: 'suggest';
      readonly ask: number;
      readonly contactId: string;
      readonly skip: readonly string[];
      readonly limit: number;
    };

export interface Found {
  /** Ids of contacts, the best first. */
  readonly people: readonly string[];
  /** The newest first. */
  readonly notes: readonly FoundNote[];
}

export type FromWorker =
  | { readonly ask: number; readonly people: Found['people'] }
  | { readonly ask: number; readonly notes: Found['notes'] }
  | { readonly ask: number; readonly suggestions: readonly Suggestion[] };
