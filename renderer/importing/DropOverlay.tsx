import { FileInput } from 'lucide-react';
import { useText } from '../i18n/useText.ts';
import styles from './DropOverlay.module.css';

/** Shown while files are dragged over the window. */
export function DropOverlay() {
  const text = useText();
  return (
    <div className={styles['overlay']}>
      <div className={styles['slot']}>
        <FileInput aria-hidden />
        <p className={styles['title']}>{text('import.drop')}</p>
        <p>{text('import.drop.hint')}</p>
      </div>
    </div>
  );
}
