import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

type Props = ComponentProps<'button'> & {
  /** `primary` once a screen; `danger` for what destroys; `plain` has no border. */
  readonly tone?: 'primary' | 'normal' | 'plain' | 'danger';
  readonly icon?: ReactNode;
};

export function Button({
  tone = 'normal',
  icon,
  className,
  children,
  type = 'button',
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- the default is "button"
      type={type}
      className={[styles['button'], styles[tone], className].filter(Boolean).join(' ')}
    >
      {icon}
      {children}
    </button>
  );
}

/** A button that shows only an icon; `label` is its name for everybody who cannot see it. */
export function IconButton({
  label,
  icon,
  ...rest
}: Omit<Props, 'children' | 'tone'> & { readonly label: string; readonly icon: ReactNode }) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      className={[styles['iconButton'], rest.className].filter(Boolean).join(' ')}
    >
      {icon}
    </button>
  );
}
