import { useText } from '../i18n/useText.ts';
import styles from './Heat.module.css';

const degrees = [1, 2, 3, 4, 5] as const;

/** How much effort the giver put in, as one to five dots, with the words for it. */
export function Heat({ heat }: { readonly heat: number | null }) {
  const text = useText();
  const degree = degrees.find((value) => value === heat);
  if (degree === undefined) return null;
  const words = `${text('referral.heat')}: ${text(`referral.heat.${degree}`)}`;
  return (
    <span className={styles['heat']} title={words}>
      <span className="visually-hidden">{words}</span>
      {degrees.map((value) => (
        <i key={value} aria-hidden="true" data-on={value <= degree} />
      ))}
    </span>
  );
}
