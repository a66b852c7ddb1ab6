import { FileCheck, FileX } from 'lucide-react';
import { writePortable } from '../../shared/i18n/index.ts';
import type { ImportPreview } from '../../shared/ipc/importing.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import styles from './FileList.module.css';

/** What each file is, or why it cannot be used. */
export function FileList({ files }: { readonly files: ImportPreview['files'] }) {
  const text = useText();
  const read = files.filter(({ refusal }) => refusal === null);
  const refused = files.filter(({ refusal }) => refusal !== null);
  return (
    <section>
      <h3>{text('import.files')}</h3>
      {read.length === 0 ? null : (
        <ul className={styles['files']}>
          {read.map(({ name, format }, index) => (
            // Two files of two folders may have one name; the list never changes.
            <li key={index}>
              <FileCheck aria-hidden />
              <span className={styles['name']}>{name}</span>
              <span className={styles['format']}>{format}</span>
            </li>
          ))}
        </ul>
      )}
      {refused.length === 0 ? null : <Refused files={refused} />}
    </section>
  );
}

function Refused({ files }: { readonly files: ImportPreview['files'] }) {
  const language = useLanguage();
  return (
    <div role="alert">
      <ul className={styles['files']}>
        {files.map(({ name, refusal }, index) => (
          <li key={index} data-refused>
            <FileX aria-hidden />
            <span className={styles['name']}>{name}</span>
            <span>{refusal === null ? '' : writePortable(language, refusal)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
