import styles from './Kbd.module.css';

/** Keys to press, drawn as keys. Decoration where `aria-keyshortcuts` says the same. */
export function Kbd({ keys }: { readonly keys: readonly string[] }) {
  return <kbd className={styles['kbd']}>{keys.join(' ')}</kbd>;
}
