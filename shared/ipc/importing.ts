import { type PortableText, portable } from '../i18n/index.ts';
import type { CalendarOffer } from './calendarOffer.ts';

/** What would happen, before it happens. */
export interface ImportPreview {
  readonly token: string;
  readonly files: readonly {
    readonly name: string;
    /** "vCard 3.0", "LinkedIn Connections.csv"; `null` when it was refused. */
    readonly format: string | null;
    readonly refusal: PortableText | null;
  }[];
  /** Contacts that will be added. */
  readonly fresh: number;
  /** Contacts that are there already and gain something from the file. */
  readonly gaining: number;
  /** Contacts that are there already, the same. */
  readonly known: number;
  /** Events and series that calendars bring, the earliest first. */
  readonly offers: readonly CalendarOffer[];
  /** What becomes of the events if all is as ticked at first. */
  readonly events: ImportCounts;
  /** Some of those that would be added, to recognise the file by. */
  readonly examples: readonly { readonly name: string; readonly detail: string }[];
  /** What was not understood, each with where it stands. Nothing is dropped in silence. */
  readonly problems: readonly {
    readonly file: string;
    readonly line: number | null;
    readonly text: PortableText;
  }[];
  /** Columns and properties without a place of their own; kept with the contact. */
  readonly unmapped: readonly string[];
}

/** How many contacts (or events) were added, gained something, or were there already. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
}

export interface ImportResult extends ImportCounts {
  /** The same of events. */
  readonly events: ImportCounts;
  /** The step in the journal, which can be undone; `null` when there was nothing new. */
  readonly done: { readonly revision: number; readonly label: PortableText } | null;
}

/** Largest file that is read, in bytes; a larger one is refused before it is read. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
/** Largest sum of the files of one import, in bytes. */
export const MAX_TOTAL_BYTES = 200 * 1024 * 1024;
/** Most files in one import. */
export const MAX_FILES = 100;

/** Why a file of this size is not read, alone or with others; `null` when it is. */
export function tooLarge(size: number, sum: number = size): PortableText | null {
  if (size > MAX_FILE_BYTES) {
    return portable('import.refused.tooLarge', {
      size: Math.ceil(megabytes(size)),
      limit: megabytes(MAX_FILE_BYTES),
    });
  }
  return sum > MAX_TOTAL_BYTES
    ? portable('import.refused.tooMany', { limit: megabytes(MAX_TOTAL_BYTES) })
    : null;
}

function megabytes(bytes: number): number {
  return bytes / (1024 * 1024);
}
