import type { Contact } from '../../shared/domain/records/contact.ts';
import styles from './PersonLine.module.css';

/** Who somebody is in a list to choose from: name and company, on one line. */
export function PersonLine({ contact }: { readonly contact: Contact }) {
  return (
    <>
      <span className={styles['name']} dir="auto">
        {contact.name}
      </span>
      <span className={styles['company']} dir="auto">
        {contact.company}
      </span>
    </>
  );
}
