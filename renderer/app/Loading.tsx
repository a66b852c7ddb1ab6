import { useText } from '../i18n/useText.ts';
import { BrandMark } from '../ui/BrandMark.tsx';
import { OpeningBar } from './OpeningBar.tsx';
import styles from './Loading.module.css';

/** Shows nothing at first: only an opening that takes longer than 300 ms says so, and how far it is. */
export function Loading() {
  const text = useText();
  return (
    <main className={styles['loading']}>
      <BrandMark size={28} />
      <p>{text('app.loading')}</p>
      <OpeningBar isOpening />
    </main>
  );
}
