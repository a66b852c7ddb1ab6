import { type ReactNode, useId } from 'react';
import styles from './TodayPage.module.css';

/** A list with a heading; nothing at all when the list is empty. */
export function TodaySection({
  title,
  about,
  tone = 'normal',
  items,
  foot = null,
}: {
  readonly title: string;
  readonly about?: string;
  readonly tone?: 'due' | 'normal';
  readonly items: readonly ReactNode[];
  readonly foot?: string | null;
}) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h2 id={id} data-tone={tone}>
        {title}
      </h2>
      {about === undefined ? null : <p className={styles['about']}>{about}</p>}
      <ul aria-labelledby={id}>{items}</ul>
      {foot === null ? null : <p className={styles['foot']}>{foot}</p>}
    </section>
  );
}
