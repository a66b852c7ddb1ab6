import type { ReactNode } from 'react';
import styles from './Page.module.css';

/** A screen: its heading, what one can do here, and the content that scrolls. */
export function Page({
  title,
  subtitle,
  actions,
  children,
}: {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <h1>{title}</h1>
        {subtitle === undefined ? null : <span className={styles['subtitle']}>{subtitle}</span>}
        <div className={styles['actions']}>{actions}</div>
      </header>
      <div className={styles['content']}>{children}</div>
    </div>
  );
}
