import type { Reminder } from '../../shared/domain/reminder.ts';
import { showToast } from '../app/toasts.ts';
import { call } from '../data/bridge.ts';
import { preferences, report } from '../data/session.ts';
import { setPreference } from '../data/setPreference.ts';
import { useSignal } from '../data/signal.ts';
import type { Text } from '../../shared/i18n/index.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField, TextField } from '../ui/Field.tsx';
import { Section } from './Section.tsx';

/** Whether, when and how openly the system says once a day who is waiting. */
export function ReminderSection() {
  const text = useText();
  const { reminder } = useSignal(preferences);
  const change = (changed: Partial<Reminder>) =>
    setPreference({ reminder: { ...reminder, ...changed } });
  return (
    <Section title={text('reminder.title')} about={text('reminder.about')}>
      <CheckField
        label={text('reminder.on')}
        checked={reminder.on}
        onChange={(event) => change({ on: event.target.checked })}
      />
      {reminder.on ? (
        <>
          <TextField
            type="time"
            label={text('reminder.at')}
            defaultValue={reminder.at}
            // Half a time is none: what was chosen before stays until the rest is typed.
            onChange={({ target }) => {
              if (target.value !== '') change({ at: target.value });
            }}
          />
          <CheckField
            label={text('reminder.names')}
            hint={text('reminder.names.hint')}
            checked={reminder.content === 'names'}
            onChange={(event) => change({ content: event.target.checked ? 'names' : 'number' })}
          />
          <Button onClick={() => void showOne(text)}>{text('reminder.show')}</Button>
        </>
      ) : null}
    </Section>
  );
}

async function showOne(text: Text): Promise<void> {
  try {
    const { shown } = await call('reminder.show');
    showToast({
      tone: 'done',
      text: text(shown ? 'reminder.shown' : 'reminder.notShown'),
      action: null,
    });
  } catch (error) {
    report(error);
  }
}
