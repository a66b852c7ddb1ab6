import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Notice.module.css';
import { navigate } from './route.ts';

/** In place of a screen that failed. */
export function BrokenScreen({
  error,
  onRetry,
}: {
  readonly error: Error;
  readonly onRetry: () => void;
}) {
  const text = useText();
  return (
    <section className={styles['notice']} role="alert">
      <h1>{text('app.broken.title')}</h1>
      <p>{text('app.broken.text')}</p>
      <div className={styles['actions']}>
        <Button tone="primary" onClick={onRetry}>
          {text('app.broken.reload')}
        </Button>
        <Button onClick={() => navigate({ page: 'board' })}>{text('app.broken.board')}</Button>
      </div>
      <details>
        <summary>{text('app.detail')}</summary>
        <pre>{error.stack ?? String(error)}</pre>
      </details>
    </section>
  );
}
