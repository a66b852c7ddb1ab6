import { useId } from 'react';
import { type ValueWord, writeWord } from '../../shared/domain/merge/valueWord.ts';
import type { TableName } from '../../shared/domain/tables.ts';
import type { PlainKey } from '../../shared/i18n/index.ts';
import type { ConflictView } from '../../shared/ipc/versions.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { fieldWords } from './fieldWords.ts';
import styles from './Versions.module.css';

const words: Partial<Record<TableName, PlainKey & `versions.in.${string}`>> = {
  contacts: 'versions.in.contacts',
  notes: 'versions.in.notes',
  noteBodies: 'versions.in.noteBodies',
  followUps: 'versions.in.followUps',
  events: 'versions.in.events',
  referrals: 'versions.in.referrals',
  stages: 'versions.in.stages',
};

/** What either side says, and which of them counts. */
export function ConflictChoice({
  conflict,
  side,
  onChoose,
}: {
  readonly conflict: ConflictView;
  readonly side: 'here' | 'there';
  readonly onChoose: (side: 'here' | 'there') => void;
}) {
  const text = useText();
  const language = useLanguage();
  const name = useId();
  const field = fieldWords(conflict.field);
  const write = (word: ValueWord): string => writeWord(word, language);
  const say = (value: readonly ValueWord[] | null): string => {
    if (value === null) return text('versions.deleted');
    return value.length === 0 ? text('versions.blank') : value.map(write).join(' · ');
  };
  return (
    <fieldset className={styles['conflict']}>
      <legend>
        {text(words[conflict.table] ?? 'versions.in.other')} {write(conflict.subject)}
        {field !== null && ` · ${text(field)}`}
      </legend>
      {(['here', 'there'] as const).map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={side === option}
            onChange={() => onChoose(option)}
          />
          <span>
            <b>{text(`versions.${option}`)}</b> {say(conflict[option])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
