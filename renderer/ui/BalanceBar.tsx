import styles from './BalanceBar.module.css';

/** Given and received as one bar. Decoration: the numbers stand beside it in words. */
export function BalanceBar({
  given,
  received,
}: {
  readonly given: number;
  readonly received: number;
}) {
  return (
    <span aria-hidden="true" className={styles['bar']}>
      {given > 0 ? <i className={styles['given']} style={{ flexGrow: given }} /> : null}
      {received > 0 ? <i className={styles['received']} style={{ flexGrow: received }} /> : null}
    </span>
  );
}
