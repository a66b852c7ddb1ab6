import type { PortableText } from '../../shared/i18n/index.ts';
import type { RecoveryChoice } from '../../shared/ipc/contract.ts';

export type TroubleKind =
  /** The snapshot is not what was written. */
  | 'damaged'
  /** The journal is damaged in the middle: what was acknowledged cannot all be read. */
  | 'journal-damaged'
  | 'journal-missing'
  /** Snapshot and journal do not fit each other. */
  | 'mismatch'
  /** There was a store here, and its snapshot is gone. */
  | 'missing'
  /** Written by a newer version of Coltiva. */
  | 'newer'
  /** The disk does not let it be read. */
  | 'unreadable';

/** Which ways out make sense; restoring is added where a backup exists. */
export const waysOut: Readonly<Record<TroubleKind, readonly RecoveryChoice[]>> = {
  damaged: ['retry', 'restore-backup', 'open-folder', 'start-empty-aside'],
  'journal-damaged': [
    'retry',
    'open-readable',
    'restore-backup',
    'open-folder',
    'start-empty-aside',
  ],
  'journal-missing': [
    'retry',
    'open-readable',
    'restore-backup',
    'open-folder',
    'start-empty-aside',
  ],
  mismatch: ['retry', 'open-readable', 'restore-backup', 'open-folder', 'start-empty-aside'],
  missing: ['retry', 'restore-backup', 'open-folder', 'start-empty-aside'],
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
