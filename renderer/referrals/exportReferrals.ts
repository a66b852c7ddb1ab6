import { showToast } from '../app/toasts.ts';
import { call } from '../data/bridge.ts';
import { report } from '../data/session.ts';
import { textNow } from '../i18n/useText.ts';

/** Asks where with the system's dialog, writes the table, and tells that it is there. */
export async function exportReferrals(): Promise<void> {
  try {
    const saved = await call('export.referrals');
    if (saved === null) return;
    const words = textNow()('referrals.exported', { n: saved.referrals, file: saved.fileName });
    showToast({ tone: 'done', text: words, action: null });
  } catch (error) {
    report(error);
  }
}
