import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

/** A group of settings: what it is about on the left, the choices on the right. */
export function Section({
  title,
  about,
  children,
}: {
  readonly title: string;
  readonly about?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <header>
        <h2 id={id}>{title}</h2>
        {about === undefined ? null : <p>{about}</p>}
      </header>
      <div className={styles['content']}>{children}</div>
    </section>
  );
}
