import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Dialog as Base } from '@base-ui/react/dialog';
import { useRef } from 'react';
import { FocusAtOnce } from '../ui/FocusAtOnce.tsx';
import { searchOpen } from './openSearch.ts';
import { Palette } from './Palette.tsx';
import styles from './SearchDialog.module.css';

/** Search and commands over whatever screen is shown; mounted once, in the shell. */
export function SearchDialog() {
  const text = useText();
  const open = useSignal(searchOpen);
  const input = useRef<HTMLInputElement>(null);
  return (
    <Base.Root open={open} onOpenChange={(next) => searchOpen.set(next)}>
      <Base.Portal>
        <Base.Backdrop className={styles['backdrop']} />
        <Base.Popup className={styles['popup']} initialFocus={input}>
          <Base.Title className="visually-hidden">{text('search.title')}</Base.Title>
          <Palette open={open} inputRef={input} onClose={() => searchOpen.set(false)} />
          <FocusAtOnce open={open} target={input} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
