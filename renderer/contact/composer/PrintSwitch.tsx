import { useText } from '../../i18n/useText.ts';
import styles from './PrintSwitch.module.css';

/** Private by default; the words beside the switch say what holds now. */
export function PrintSwitch({
  value,
  onChange,
}: {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}) {
  const text = useText();
  return (
    <div className={styles['print']}>
      <button
        type="button"
        role="switch"
        aria-checked={value}
        aria-label={text('journal.printable')}
        className={styles['switch']}
        onClick={() => onChange(!value)}
      />
      <span aria-hidden="true">
        {text(value ? 'journal.printable.on' : 'journal.printable.off')}
      </span>
    </div>
  );
}
