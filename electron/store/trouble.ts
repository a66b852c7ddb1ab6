import type { PortableText } from '../../shared/i18n/index.ts';
import type { RecoveryChoice } from '../../shared/ipc/contract.ts';

export type TroubleKind =
  /** The snapshot is not what was written. */
  | 'damaged'
  /** The journal is damaged in the middle: what was acknowledged cannot all be read. */
  | 'journal-damaged'
  | 'journal-missing'
  /** A file is blank, as a sync program leaves it before it has been downloaded. */
  | 'not-there-yet'
  /** The same of the journal; the snapshot can be read. */
  | 'journal-not-there-yet'
  /** Snapshot and journal do not fit each other. */
  | 'mismatch'
  /** There was a store here, and its snapshot is gone. */
  | 'missing'
  /** Written by a newer version of Coltiva. */
  | 'newer'
  /** The disk does not let it be read. */
  | 'unreadable';

const ofSnapshot: readonly RecoveryChoice[] = [
  'retry',
  'restore-backup',
  'open-folder',
  'start-empty-aside',
];
const ofJournal: readonly RecoveryChoice[] = [
  'retry',
  'open-readable',
  'restore-backup',
  'open-folder',
  'start-empty-aside',
];

/** Which ways out make sense, the one to propose first; restoring only where a backup exists. */
export const waysOut: Readonly<Record<TroubleKind, readonly RecoveryChoice[]>> = {
  damaged: ofSnapshot,
  'journal-damaged': ofJournal,
  'journal-missing': ofJournal,
  'not-there-yet': ofSnapshot,
  'journal-not-there-yet': ofJournal,
  mismatch: ofJournal,
  missing: ofSnapshot,
  // Nothing is wrong with the data: no choice may put it out of the way.
  newer: ['retry', 'open-folder'],
  unreadable: ['retry', 'open-folder'],
};

/** Thrown while reading; `openStore` turns it into a result. Nothing was written. */
export class StoreTrouble extends Error {
  readonly kind: TroubleKind;
  readonly text: PortableText;

  constructor(kind: TroubleKind, text: PortableText, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.name = 'StoreTrouble';
    this.kind = kind;
    this.text = text;
  }
}
