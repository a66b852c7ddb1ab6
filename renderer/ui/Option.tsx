import type { ReactNode } from 'react';
import styles from './Option.module.css';

/**
 * One line of a list that belongs to a field. The field keeps the focus and has the keys; the
 * pointer marks a line, too.
 */
export function Option({
  id,
  active,
  className,
  apart = false,
  onPoint,
  onChoose,
  children,
}: {
  /** See `optionId`. */
  readonly id: string;
  readonly active: boolean;
  readonly className?: string | undefined;
  /** With a line above it: what follows is of another kind. */
  readonly apart?: boolean;
  readonly onPoint?: () => void;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={[styles['option'], className].filter(Boolean).join(' ')}
      data-apart={apart}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
