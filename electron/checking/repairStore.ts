import { type PortableText, portable } from '../../shared/i18n/index.ts';
import type { RecoveryChoice } from '../../shared/ipc/contract.ts';
import {
  type OpenOptions,
  type OpenResult,
  openStore,
  recoverStore,
  type Trouble,
} from '../store/index.ts';
import type { CheckReport } from './checkStore.ts';

/** What loses least comes first. An empty journal is never begun without being asked. */
const ways: readonly RecoveryChoice[] = ['open-readable', 'restore-backup'];

/**
 * Does what the recovery screen does: opens the journal, and where it cannot be opened takes
 * the way out that loses least. Everything found is kept beside it. `null` when there is no
 * journal. Rejects with `StorageError`.
 */
export async function repairStore(options: OpenOptions): Promise<CheckReport | null> {
  const found = await openStore(options);
  if (found.kind === 'empty') return null;
  if (found.kind === 'opened') return finish(found, []);
  if (isAwaited(found)) return { isGood: false, lines: [found.text, portable('cli.repair.wait')] };
  const way = ways.find((choice) => found.choices.includes(choice));
  if (way === undefined) {
    return { isGood: false, lines: [found.text, portable('cli.repair.cannot')] };
  }
  return finish(await recoverStore(options, way), [found.text]);
}

/** Whether it may come by itself: to open without it would put aside what was acknowledged. */
function isAwaited({ trouble }: Trouble): boolean {
  return trouble === 'not-there-yet' || trouble === 'journal-not-there-yet';
}

async function finish(
  result: OpenResult,
  before: readonly PortableText[],
): Promise<CheckReport | null> {
  if (result.kind === 'empty') return null;
  if (result.kind === 'trouble') {
    return { isGood: false, lines: [...before, result.text, portable('cli.repair.cannot')] };
  }
  const { store, notices } = result;
  const { readOnly } = store;
  await store.close();
  if (readOnly !== null) return { isGood: false, lines: [...before, readOnly] };
  const mended = before.length + notices.length > 0;
  const end = portable(mended ? 'cli.repair.done' : 'cli.repair.nothing');
  return { isGood: true, lines: [...before, ...notices, end] };
}
