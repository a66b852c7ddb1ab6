import styles from './FilePath.module.css';

/** Where something lies on the disk, whole, so that it can be copied. */
export function FilePath({ children }: { readonly children: string | undefined }) {
  return <p className={styles['path']}>{children}</p>;
}
