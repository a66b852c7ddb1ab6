import { Tooltip } from '@base-ui/react/tooltip';
import { useId } from 'react';
import type { Capacity } from '../../shared/domain/views/capacity.ts';
import { navigate } from '../app/route.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import styles from './Capacity.module.css';
import { arithmeticText, capacityText } from './capacityText.ts';

/** Quietly in the header: how far behind you are. Its arithmetic shows on hover and focus. */
export function CapacitySignal({ capacity }: { readonly capacity: Capacity }) {
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const arithmetic = arithmeticText(capacity, text, language);
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        delay={200}
        className={styles['signal']}
        data-behind={capacity.behind}
        aria-describedby={id}
        onClick={() => navigate({ page: 'today' })}
      >
        {capacityText(capacity, text, language)}
      </Tooltip.Trigger>
      <span id={id} hidden>
        {arithmetic}
      </span>
      <Tooltip.Portal>
        <Tooltip.Positioner className={styles['positioner']} sideOffset={6} side="bottom">
          <Tooltip.Popup className={styles['popup']}>{arithmetic}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
