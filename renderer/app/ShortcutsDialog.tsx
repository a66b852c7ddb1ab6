import { useSignal } from '../data/signal.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { shortcutsOpen } from './openState.ts';
import { useIsMac } from './platform.ts';
import { shortcutKeys } from './shortcut.ts';
import { ShortcutList } from './ShortcutList.tsx';

export function ShortcutsDialog() {
  const text = useText();
  const keys = shortcutKeys('Mod+K', useIsMac(), useLanguage()).join(' ');
  return (
    <Dialog
      open={useSignal(shortcutsOpen)}
      onClose={() => shortcutsOpen.set(false)}
      title={text('shortcuts.title')}
      description={text('shortcuts.note', { keys })}
    >
      <ShortcutList />
    </Dialog>
  );
}
