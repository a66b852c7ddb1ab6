import { randomUUID } from 'node:crypto';
import type { PortableText } from '../../shared/i18n/index.ts';
import type { RecoveryChoice } from '../../shared/ipc/contract.ts';
import { DurableAdapter } from './adapter.ts';
import { type Files, nameExists, nodeFiles } from './files.ts';
import { storePaths } from './names.ts';
import { JournalStore } from './store.ts';
import { StoreTrouble, type TroubleKind, waysOut } from './trouble.ts';

export interface OpenOptions {
  /** The data folder. */
  readonly dir: string;
  readonly now?: (() => Date) | undefined;
  readonly newId?: (() => string) | undefined;
  /** Bytes read so far, and in all. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Left out: the disk. Given by tests whose disk fails. */
  readonly files?: Files | undefined;
}

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

/** Opens the store of a data folder. Rejects only for defects of ours. */
export async function openStore(options: OpenOptions): Promise<OpenResult> {
  const {
    dir,
    now = () => new Date(),
    newId = randomUUID,
    onProgress,
    files = nodeFiles,
  } = options;
  const paths = storePaths(dir);
  if (!(await nameExists(files, paths.snapshot))) return { kind: 'empty' };
  const adapter = new DurableAdapter({ files, paths, now, onProgress, readOnly: false });
  try {
    const store = await JournalStore.open({
      adapter,
      now,
      newId,
      readOnly: null,
      onClosed: async () => undefined,
    });
    return { kind: 'opened', store, notices: adapter.notices };
  } catch (error) {
    if (!(error instanceof StoreTrouble)) throw error;
    return {
      kind: 'trouble',
      trouble: error.kind,
      text: error.text,
      detail: error.message,
      choices: waysOut[error.kind],
    };
  }
}
