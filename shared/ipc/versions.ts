import type { ValueWord } from '../domain/merge/valueWord.ts';
import type { TableName } from '../domain/tables.ts';

/** Something that both versions changed, as a person compares it. */
export interface ConflictView {
  /** Names it in what is asked of the main process. */
  readonly key: string;
  readonly table: TableName;
  /** Whom or what it is about: a person's name, an event's title; empty when it has none. */
  readonly subject: ValueWord;
  /** Which field of the record; `null`: the record whole. */
  readonly field: string | null;
  /** The value of either side in a few words, none for nothing; `null`: deleted. */
  readonly here: readonly ValueWord[] | null;
  readonly there: readonly ValueWord[] | null;
}

/** Another version of the journal, found in files beside it. */
export interface VersionView {
  readonly id: string;
  /** UTC. */
  readonly savedAt: string;
  /** Names of its files. */
  readonly files: readonly string[];
  /** Records that joining would add or change here, conflicts aside. */
  readonly changes: number;
  readonly conflicts: readonly ConflictView[];
}

export interface VersionList {
  readonly versions: readonly VersionView[];
  /** Files that look like another version and cannot be read as one. */
  readonly illegible: readonly string[];
}
