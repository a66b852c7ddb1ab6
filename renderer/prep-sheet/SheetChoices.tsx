import { ArrowDown, ArrowUp } from 'lucide-react';
import {
  type SheetOptions,
  type SheetSection,
  sheetSections,
} from '../../shared/domain/sheetOptions.ts';
import { preferences } from '../data/session.ts';
import { setPreference } from '../data/setPreference.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { IconButton } from '../ui/Button.tsx';
import { ProfileField } from '../profile/ProfileField.tsx';
import { SelectField } from '../ui/Field.tsx';
import styles from './SheetChoices.module.css';

/** What a sheet has on it, in which order and how large; kept for the next one. */
export function SheetChoices() {
  const text = useText();
  const { sheet } = useSignal(preferences);
  const set = (changed: Partial<SheetOptions>) =>
    setPreference({ sheet: { ...sheet, ...changed } });
  return (
    <>
      <SelectField
        label={text('sheetChoice.people')}
        value={sheet.people}
        onChange={(change) => set({ people: Number(change.target.value) })}
      >
        {[1, 2, 3, 4, 5].map((count) => (
          <option key={count}>{count}</option>
        ))}
      </SelectField>
      <SelectField
        label={text('sheetChoice.sides')}
        value={sheet.sides}
        onChange={(change) =>
          set({ sides: (['one', 'two'] as const).find((n) => n === change.target.value) ?? 'all' })
        }
      >
        {(['all', 'one', 'two'] as const).map((sides) => (
          <option key={sides} value={sides}>
            {text(`sheetChoice.sides.${sides}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={text('sheetChoice.density')}
        value={sheet.size === 'large' ? 'large' : sheet.density}
        onChange={({ target: { value } }) =>
          set({
            size: value === 'large' ? 'large' : 'normal',
            density: value === 'compact' ? 'compact' : 'roomy',
          })
        }
      >
        {(['roomy', 'compact', 'large'] as const).map((density) => (
          <option key={density} value={density}>
            {text(`sheetChoice.density.${density}`)}
          </option>
        ))}
      </SelectField>
      <SectionList sections={sheet.sections} onChange={(sections) => set({ sections })} />
      <ProfileField
        label={text('sheet.pitch')}
        hint={text('sheetChoice.pitch.hint')}
        rows={4}
        read={({ pitch }) => pitch}
        write={(pitch) => ({ pitch })}
      />
    </>
  );
}

function SectionList({
  sections,
  onChange,
}: {
  readonly sections: readonly SheetSection[];
  readonly onChange: (sections: readonly SheetSection[]) => void;
}) {
  const text = useText();
  const rest = sheetSections.filter((section) => !sections.includes(section));
  const move = (from: number, to: number): void => {
    const moved = sections[from];
    if (moved !== undefined) onChange(sections.toSpliced(from, 1).toSpliced(to, 0, moved));
  };
  return (
    <fieldset className={styles['sections']}>
      <legend>{text('sheetChoice.sections')}</legend>
      <ul>
        {[...sections, ...rest].map((section) => {
          const at = sections.indexOf(section);
          const name = text(`sheetChoice.section.${section}`);
          return (
            <li key={section}>
              <label>
                <input
                  type="checkbox"
                  checked={at !== -1}
                  onChange={() =>
                    onChange(at === -1 ? [...sections, section] : sections.toSpliced(at, 1))
                  }
                />
                {name}
              </label>
              {at === -1 ? null : (
                <>
                  <IconButton
                    label={text('sheetChoice.up', { name })}
                    icon={<ArrowUp />}
                    disabled={at === 0}
                    onClick={() => move(at, at - 1)}
                  />
                  <IconButton
                    label={text('sheetChoice.down', { name })}
                    icon={<ArrowDown />}
                    disabled={at === sections.length - 1}
                    onClick={() => move(at, at + 1)}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
