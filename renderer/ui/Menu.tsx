import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly label: string;
  readonly perform: () => void;
  /** `danger` for what destroys. */
  readonly tone?: 'normal' | 'danger';
  /** A line before it sets it apart from what comes first. */
  readonly apart?: boolean;
}

/** A button that opens a list of actions. `trigger` is the button, with its own name. */
export function Menu({
  trigger,
  items,
  align = 'end',
}: {
  readonly trigger: ReactElement;
  readonly items: readonly MenuItem[];
  /** The edge of the button that the list keeps to: `start` where the button has words. */
  readonly align?: 'start' | 'end';
}) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles['positioner']} sideOffset={4} align={align}>
          <Base.Popup className={styles['popup']}>
            {items.map(({ label, perform, tone = 'normal', apart = false }) => (
              <Base.Item
                key={label}
                className={styles['item']}
                data-tone={tone}
                data-apart={apart}
                onClick={perform}
              >
                {label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
