import { useState } from 'react';
import { appointmentsFor, type WaitingItem } from '../../shared/domain/views/capacity.ts';
import { shorten } from '../../shared/domain/views/shorten.ts';
import { dispatch } from '../data/session.ts';
import { currentDay } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Capacity.module.css';
import { stateText } from './capacityText.ts';
import { useCapacity } from './useCapacity.ts';

const NAMES_SHOWN = 4;
const NAME_MAX = 40;

const words = { person: 'capacity.dropped', event: 'capacity.dropped.event' } as const;

/**
 * Before somebody new, or one more event: who would be dropped while you are more than a week
 * behind, and the offer to give them a day first. It never stands in the way.
 */
export function CapacityBrake({ before }: { readonly before: keyof typeof words }) {
  const text = useText();
  const language = useLanguage();
  const capacity = useCapacity();
  const [scheduled, setScheduled] = useState(0);
  const dropped = capacity?.behind === true ? capacity.dropped : [];
  const schedule = async (items: readonly WaitingItem[], perWeek: number): Promise<void> => {
    const appointments = appointmentsFor(items, perWeek, currentDay());
    const done = await dispatch({ type: 'followUp.schedule', input: { appointments } });
    if (done !== null) setScheduled(appointments.length);
  };
  return (
    <div aria-live="polite">
      {scheduled > 0 ? (
        // The button that had the focus is gone.
        <p ref={takeFocus} tabIndex={-1} className={styles['brake']} data-done>
          {text('capacity.scheduled', { n: scheduled })}
        </p>
      ) : null}
      {scheduled === 0 && capacity !== null && dropped.length > 0 ? (
        <div className={styles['brake']}>
          <p>
            {text(words[before], {
              state: stateText(capacity, text, language),
              names: namesOf(dropped, (n) => text('wall.more', { n })),
            })}
          </p>
          <Button onClick={() => void schedule(dropped, capacity.perWeek)}>
            {text('capacity.schedule')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

function namesOf(items: readonly WaitingItem[], more: (n: number) => string): string {
  const names = [...new Map(items.map(({ contact }) => [contact.id, contact.name])).values()];
  const shown = names.slice(0, NAMES_SHOWN).map((name) => shorten(name, NAME_MAX));
  const rest = names.length - shown.length;
  return [...shown, ...(rest > 0 ? [more(rest)] : [])].join(', ');
}
