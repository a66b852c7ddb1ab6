import type { PortableText } from '../../../shared/i18n/index.ts';
import type { Facet } from '../facet.ts';

/** The cells of a row by the name of their column; empty cells are left out. */
export type Row = ReadonlyMap<string, string>;

export interface RowContext {
  readonly thisYear: number;
}

/** A table whose columns we know. */
export interface Layout {
  /** "LinkedIn Connections.csv". */
  readonly name: string;
  /** What the row says, the columns that said it, and what of it was not understood. */
  readonly read: (row: Row, context: RowContext) => RowReading;
  /** Whether a row with a company but no person's name is a contact. */
  readonly nameless: 'refuse' | 'by-company';
}

export interface RowReading {
  readonly facets: readonly Facet[];
  /** Columns that have been used; the others are kept as fields of the contact's own. */
  readonly used: ReadonlySet<string>;
  readonly problems: readonly PortableText[];
}

/** Reads a row while noting which columns were looked at. */
export class RowReader {
  readonly facets: Facet[] = [];
  readonly used = new Set<string>();
  readonly problems: PortableText[] = [];
  readonly #row: Row;

  constructor(row: Row) {
    this.#row = row;
  }

  /** The cell of the first of these columns that is not empty; all of them count as used. */
  take(...columns: readonly string[]): string {
    let found = '';
    for (const column of columns) {
      this.used.add(column);
      if (found === '') found = this.#row.get(column) ?? '';
    }
    return found;
  }

  add(facet: Facet): void {
    if (typeof facet.value === 'string' && facet.value === '') return;
    this.facets.push(facet);
  }

  reading(): RowReading {
    return { facets: this.facets, used: this.used, problems: this.problems };
  }
}

/** Several words with single spaces between, the empty ones left out. */
export function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}
