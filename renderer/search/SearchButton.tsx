import { Search } from 'lucide-react';
import { useIsMac } from '../app/platform.ts';
import { ariaShortcut, shortcutKeys } from '../app/shortcut.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { openSearch } from './openSearch.ts';
import styles from './SearchButton.module.css';

/** Looks like a field, opens search and commands. For the header of a screen. */
export function SearchButton() {
  const text = useText();
  const language = useLanguage();
  const mac = useIsMac();
  return (
    <button
      type="button"
      className={styles['search']}
      aria-keyshortcuts={ariaShortcut('Mod+K', mac)}
      onClick={openSearch}
    >
      <Search aria-hidden="true" />
      <span>{text('search.placeholder')}</span>
      <span aria-hidden="true" className={styles['keys']}>
        <Kbd keys={shortcutKeys('Mod+K', mac, language)} />
      </span>
    </button>
  );
}
