import { type PortableText, portable } from '../../shared/i18n/index.ts';
import type { RecoveryChoice } from '../../shared/ipc/contract.ts';
import { type Access, claim } from './access.ts';
import { DurableAdapter } from './adapter.ts';
import { newestGoodBackup } from './backups/backups.ts';
import { errorCode, removeLeftovers } from './files.ts';
import { NotBackedUp } from './migrations/keepBefore.ts';
import { type OpenOptions, type Place, placeOf } from './place.ts';
import { isStoreThere, putSentinel } from './sentinel.ts';
import { JournalStore } from './store.ts';
import { StoreTrouble, type TroubleKind, waysOut } from './trouble.ts';

export type OpenResult =
  /** `notices`: what was found and mended, for the person to know. */
  | {
      readonly kind: 'opened';
      readonly store: JournalStore;
      readonly notices: readonly PortableText[];
    }
  /** No store, and no sign that there ever was one: a first run. */
  | { readonly kind: 'empty' }
  /** There is something, and it cannot be opened. Nothing was written. */
  | Trouble;

export interface Trouble {
  readonly kind: 'trouble';
  readonly trouble: TroubleKind;
  readonly text: PortableText;
  /** For a developer. */
  readonly detail: string;
  readonly choices: readonly RecoveryChoice[];
}

/**
 * Opens the store of a data folder; read-only when the folder is write-protected or another
 * program has it open. Rejects only for defects of ours.
 */
export async function openStore(options: OpenOptions): Promise<OpenResult> {
  const place = placeOf(options);
  try {
    if (!(await isStoreThere(place))) return { kind: 'empty' };
    return await openPlace(place, await claim(place));
  } catch (error) {
    return troubleOf(place, error);
  }
}

/** Opens what is there with the access that was got, and gives it back if that fails. */
export async function openPlace(place: Place, access: Access): Promise<OpenResult> {
  try {
    const { store, notices } = await read(place, access);
    return { kind: 'opened', store, notices };
  } catch (error) {
    if (access.kind === 'writable') await access.release();
    const trouble = await troubleOf(place, error);
    if (access.kind === 'writable') return trouble;
    // Ways out that write are none here.
    return {
      ...trouble,
      choices: trouble.choices.filter((choice) => choice === 'retry' || choice === 'open-folder'),
    };
  }
}

/** A snapshot may be changed by its holder between two reads; not often in a row. */
const READ_ONLY_ATTEMPTS = 3;

async function read(
  place: Place,
  access: Access,
): Promise<{ store: JournalStore; notices: readonly PortableText[] }> {
  const { files, paths } = place;
  const readOnly = access.kind === 'read-only' ? access.text : null;
  for (let attempt = 1; ; attempt += 1) {
    const adapter = new DurableAdapter({ ...place, readOnly: readOnly !== null });
    try {
      const store = await JournalStore.open({
        place,
        adapter,
        readOnly,
        onClosed: access.kind === 'writable' ? access.release : async () => undefined,
      });
      if (readOnly !== null) return { store, notices: [] };
      // A full disk must not keep anybody from reading.
      await removeLeftovers(files, paths.dir).catch(place.report);
      await putSentinel(files, paths, adapter.storeId).catch(place.report);
      return { store, notices: adapter.notices };
    } catch (error) {
      await adapter.close();
      if (error instanceof NotBackedUp && access.kind === 'writable') {
        // Better read as it is than changed without a copy.
        place.report(error);
        await access.release();
        return read(place, { kind: 'read-only', text: portable('store.readOnly.notBackedUp') });
      }
      if (readOnly === null || attempt === READ_ONLY_ATTEMPTS) throw error;
    }
  }
}

async function troubleOf(place: Place, error: unknown): Promise<Trouble> {
  const { kind, text, message } = asTrouble(error);
  const choices = waysOut[kind];
  const restorable =
    choices.includes('restore-backup') &&
    (await newestGoodBackup(place).catch(() => null)) !== null;
  return {
    kind: 'trouble',
    trouble: kind,
    text,
    detail: message,
    choices: choices.filter((choice) => choice !== 'restore-backup' || restorable),
  };
}

/** What Node says about a file is trouble too; anything else is a defect and thrown on. */
function asTrouble(error: unknown): StoreTrouble {
  if (error instanceof StoreTrouble) return error;
  const reason = errorCode(error);
  if (reason === '' || !(error instanceof Error)) throw error;
  const text = portable('store.trouble.unreadable', { file: 'coltiva.json', reason });
  return new StoreTrouble('unreadable', text, error.message, error);
}
