import { showToast } from '../app/toasts.ts';
import { listen } from '../data/bridge.ts';
import { writtenNow } from '../i18n/useText.ts';
import { refresh, overview } from './backupsState.ts';

/** A self-check that failed is told wherever the person is. Returns the way to stop. */
export function tellChecked(): () => void {
  return listen('backups.checked', ({ outcome, text }) => {
    if (overview.get() !== null) void refresh();
    if (outcome === 'failed' && text !== null) {
      showToast({ tone: 'error', text: writtenNow(text), action: null });
    }
  });
}
