import { writePortable } from '../../shared/i18n/index.ts';
import type { ImportPreview } from '../../shared/ipc/importing.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import styles from './Preview.module.css';

/** What was not understood, each with where it stands; folded away until asked for. */
export function Problems({ problems }: { readonly problems: ImportPreview['problems'] }) {
  const text = useText();
  const language = useLanguage();
  return (
    <details className={styles['problems']}>
      <summary>{text('import.problems', { n: problems.length })}</summary>
      <p className={styles['hint']}>{text('import.problems.kept')}</p>
      <ul>
        {problems.map((problem, index) => (
          // The list never changes while it is shown, and one line may have two problems.
          <li key={index}>
            <span className={styles['hint']}>{where(problem)}</span>{' '}
            {writePortable(language, problem.text)}
          </li>
        ))}
      </ul>
    </details>
  );

  function where({ file, line }: ImportPreview['problems'][number]): string {
    return line === null ? file : text('import.problem.where', { file, line });
  }
}
