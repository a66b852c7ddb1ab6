import type { CallInput } from '../../shared/ipc/contract.ts';
import { showToast } from '../app/toasts.ts';
import { call } from '../data/bridge.ts';
import { report } from '../data/session.ts';
import { textNow } from '../i18n/useText.ts';

export type ExportFormat = CallInput<'export.save'>['format'];

/**
 * Asks where with the system's dialog, writes the file, and tells that it is there.
 * `contactIds`: only these people; not for JSON, which is the whole journal.
 */
export async function exportAs(
  format: ExportFormat,
  contactIds?: readonly string[],
): Promise<void> {
  try {
    const only = contactIds === undefined ? {} : { contactIds: [...contactIds] };
    const saved = await call('export.save', { format, ...only });
    if (saved === null) return;
    const words = textNow()('export.done', { n: saved.contacts, file: saved.fileName });
    showToast({ tone: 'done', text: words, action: null });
  } catch (error) {
    report(error);
  }
}
