import styles from './Avatar.module.css';
import { initials } from './initials.ts';

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
