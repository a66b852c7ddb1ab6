import type { PortableText } from '../i18n/index.ts';

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

export interface ImportResult {
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
}
