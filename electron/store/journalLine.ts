import { crc32 } from 'node:zlib';
import type { Change } from '../../shared/domain/tables.ts';
import type { PortableText } from '../../shared/i18n/index.ts';
import { SCHEMA_VERSION } from './migrations/chain.ts';

/** CRC-32 of a line, eight lower-case hexadecimal digits. */
export type Checksum = string;
/** What the first line of a history is chained to. */
export const CHAIN_START: Checksum = '00000000';

export type Cause = 'do' | 'undo' | 'redo' | 'aside';

/** The first line of a journal file: which history its lines continue. */
export interface JournalHeader {
  readonly format: 'coltiva-journal';
  readonly version: number;
  readonly storeId: string;
  /** Of the snapshot that was in place, or on its way, when the file was made. */
  readonly generation: number;
  /** The revision just before the first line. */
  readonly revision: number;
  /** The checksum of the line of that revision. */
  readonly chain: Checksum;
  /** Lines that were copied as they were: of this version or later, up to this revision. */
  readonly older?: { readonly version: number; readonly until: number };
}

/** The header of a new file that goes on after `start` with the lines of an old one. */
export function renewedHeader(
  old: JournalHeader,
  generation: number,
  start: Position,
  end: Position,
): JournalHeader {
  const { format, storeId, version } = old;
  const oldest = oldestIn(old);
  const until = version < SCHEMA_VERSION ? end.revision : (old.older?.until ?? 0);
  const header = { format, version: SCHEMA_VERSION, storeId, generation, ...start };
  const hasOlder = oldest < SCHEMA_VERSION && until > start.revision;
  return hasOlder ? { ...header, older: { version: oldest, until } } : header;
}

/** The oldest version that lines of a journal file may be of. */
export function oldestIn({ version, older }: JournalHeader): number {
  return older?.version ?? version;
}

/** One acknowledged command. */
export interface JournalEntry {
  readonly revision: number;
  /** UTC. */
  readonly at: string;
  readonly cause: Cause;
  readonly label: PortableText;
  readonly changes: readonly Change[];
  /** Entries with the same one that follow each other are one step to undo. */
  readonly mergeKey?: string;
}

/** A line as it is on disk: an entry, or a part of one that is too long for a line. */
export interface JournalLine extends JournalEntry {
  /** The next line goes on with the same entry. */
  readonly more?: true;
}

/** Where a history stands: its last revision, and the checksum of that line. */
export interface Position {
  readonly revision: number;
  readonly chain: Checksum;
}

/** Bytes of a checksum and the space after it. */
export const SEAL_LENGTH = 9;

/** CRC-32 over the previous line's checksum and then the line from its space onwards. */
export function checksumOf(previous: Checksum, rest: Uint8Array): Checksum {
  return crc32(rest, crc32(previous)).toString(16).padStart(8, '0');
}

/** `<checksum> <json>\n`, chained to the line before it. */
export function sealLine(
  json: string,
  previous: Checksum,
): { readonly bytes: Buffer; readonly checksum: Checksum } {
  const bytes = Buffer.from(`${previous} ${json}\n`);
  const checksum = checksumOf(previous, bytes.subarray(SEAL_LENGTH - 1, -1));
  bytes.write(checksum, 0, 'latin1');
  return { bytes, checksum };
}
