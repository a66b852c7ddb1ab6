import type { CallInput } from '../../shared/ipc/contract.ts';
import { showToast } from '../app/toasts.ts';
import { call } from '../data/bridge.ts';
import { report } from '../data/session.ts';
import { textNow } from '../i18n/useText.ts';

/** Asks where with the system's dialog, writes events as a calendar, and tells that it is there. */
export async function exportEvents(
  which: CallInput<'export.events'>['which'] = { kind: 'all' },
): Promise<void> {
  try {
    const saved = await call('export.events', { which });
    if (saved === null) return;
    const words = textNow()('export.doneEvents', { n: saved.events, file: saved.fileName });
    showToast({ tone: 'done', text: words, action: null });
  } catch (error) {
    report(error);
  }
}
