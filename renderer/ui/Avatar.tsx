import styles from './Avatar.module.css';

/** Initials on the stage's colour. Decoration: the name always stands beside it. */
export function Avatar({
  name,
  color,
  large = false,
  photo = null,
}: {
  readonly name: string;
  readonly color: string;
  readonly large?: boolean;
  /** The address of a picture to show instead. */
  readonly photo?: string | null;
}) {
  return (
    <span
      aria-hidden="true"
      className={[styles['avatar'], large ? styles['large'] : ''].join(' ')}
      data-color={color}
    >
      {photo === null ? initials(name) : <img src={photo} alt="" />}
    </span>
  );
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** First letters of the first and last word; whole characters, so that no emoji is cut. */
export function initials(name: string): string {
  const words = name.slice(0, 400).trim().split(/\s+/);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return [first, last]
    .map((word) => [...segmenter.segment(word)][0]?.segment ?? '')
    .join('')
    .toLocaleUpperCase();
}
