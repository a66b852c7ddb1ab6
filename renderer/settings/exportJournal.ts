import type { CallInput } from '../../shared/ipc/contract.ts';
import { showToast } from '../app/toasts.ts';
import { call } from '../data/bridge.ts';
import { report } from '../data/session.ts';
import { createSignal } from '../data/signal.ts';
import { textNow } from '../i18n/useText.ts';

export type ExportFormat = CallInput<'export.save'>['format'];

/** The export under way; `null` when there is none. */
export const exporting = createSignal<ExportFormat | null>(null);

/** Asks where with the system's dialog, writes the file, and tells how it went. */
export async function exportJournal(format: ExportFormat): Promise<void> {
  if (exporting.get() !== null) return;
  exporting.set(format);
  try {
    const saved = await call('export.save', { format });
    if (saved === null) return;
    const text = textNow()('export.done', { n: saved.contacts, file: saved.fileName });
    showToast({ tone: 'done', text, action: null });
  } catch (error) {
    report(error);
  } finally {
    exporting.set(null);
  }
}
