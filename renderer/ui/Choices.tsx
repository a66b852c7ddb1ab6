import { type ReactNode, useId } from 'react';
import { useText } from '../i18n/useText.ts';
import { Button } from './Button.tsx';
import ticks from './TickList.module.css';
import styles from './Choices.module.css';

/** Something of a list that can be ticked. */
export interface Choice {
  readonly key: string;
  readonly title: string;
  /** Below it, empty for nothing. */
  readonly detail: string;
  /** At the end of the row, empty for nothing. */
  readonly aside: string;
}

/** So many are looked through one by one; the rest goes by “All” and “None”. */
const SHOWN = 300;

/** A list of what a file brings, each to be ticked. */
export function Choices({
  title,
  hint,
  choices,
  ticked,
  onTick,
}: {
  readonly title: string;
  readonly hint: ReactNode;
  readonly choices: readonly Choice[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
}) {
  const text = useText();
  const id = useId();
  const keys = choices.map(({ key }) => key);
  return (
    <section aria-labelledby={id}>
      <div className={styles['head']}>
        <h3 id={id}>{title}</h3>
        <Button tone="plain" aria-describedby={id} onClick={() => onTick(keys, true)}>
          {text('choices.all')}
        </Button>
        <Button tone="plain" aria-describedby={id} onClick={() => onTick(keys, false)}>
          {text('choices.none')}
        </Button>
      </div>
      <p>{hint}</p>
      <ul aria-labelledby={id} className={`${ticks['list']} ${styles['choices']}`}>
        {choices.slice(0, SHOWN).map((choice) => (
          <li key={choice.key}>
            <label>
              <input
                type="checkbox"
                checked={ticked.has(choice.key)}
                onChange={(change) => onTick([choice.key], change.target.checked)}
              />
              <span dir="auto">
                <strong>{choice.title}</strong>
                {choice.detail === '' ? null : <small>{choice.detail}</small>}
              </span>
              <span className={styles['aside']}>{choice.aside}</span>
            </label>
          </li>
        ))}
      </ul>
      {choices.length > SHOWN ? (
        <p className={styles['more']}>{text('choices.more', { n: choices.length - SHOWN })}</p>
      ) : null}
    </section>
  );
}

/** The ticks after some were set or taken away. */
export function withTicks(
  ticked: ReadonlySet<string>,
  keys: readonly string[],
  on: boolean,
): ReadonlySet<string> {
  const next = new Set(ticked);
  for (const key of keys) {
    if (on) next.add(key);
    else next.delete(key);
  }
  return next;
}
