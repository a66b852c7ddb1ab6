import { useMemo, useRef, useState } from 'react';
import { type DebriefLine, parseDebriefLine } from '../../shared/domain/debrief/parseLine.ts';
import type { NetworkingEvent } from '../../shared/domain/records/event.ts';
import { type DebriefRow, debriefPeople } from '../../shared/domain/views/debrief.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import type { Language, Text } from '../../shared/i18n/index.ts';
import { announce } from '../app/announce.ts';
import { replicaSignal } from '../data/session.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { oneAtATime } from '../ui/oneAtATime.ts';
import styles from './DebriefPage.module.css';
import { drafts } from './drafts.ts';
import { writeLine } from './writeLine.ts';

/** Where the rows of the paper are typed; below it stands what was understood. */
export function DebriefLineField({
  event,
  rows,
}: {
  readonly event: NetworkingEvent;
  readonly rows: readonly DebriefRow[];
}) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const field = useRef<HTMLInputElement>(null);
  const [run] = useState(oneAtATime);
  const [line, setLine] = useState(() => drafts.of(event.id));
  const people = useMemo(() => debriefPeople(replicaSignal.get().journal, rows), [rows]);
  const understood = useMemo(() => parseDebriefLine(line, people, today), [line, people, today]);

  function change(value: string): void {
    drafts.keep(event.id, value);
    setLine(value);
  }

  async function write(): Promise<void> {
    field.current?.focus();
    const name = await writeLine(event.id, understood, text('debrief.nextDefault'));
    if (name === null) return;
    // What was typed meanwhile is the next row already.
    if (field.current?.value === line) change('');
    announce(text('debrief.written', { name }));
  }

  return (
    <form
      className={styles['line']}
      onSubmit={(submission) => {
        submission.preventDefault();
        void run(write);
      }}
    >
      <TextField
        ref={field}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- one comes here to type
        autoFocus
        label={text('debrief.line')}
        hint={text('debrief.line.hint')}
        value={line}
        onChange={(input) => change(input.target.value)}
        dir="auto"
      />
      <Button type="submit">{text('debrief.write')}</Button>
      <output className={styles['understood']} aria-live="polite">
        {line.trim() === '' ? '' : sayWhatItMeans(understood, text, language)}
      </output>
    </form>
  );
}

function sayWhatItMeans(line: DebriefLine, text: Text, language: Language): string {
  const { who, learned, help, next } = line;
  if (who.kind === 'nobody') return text('debrief.line.nobody');
  if (who.kind === 'several') return text('debrief.line.several', { name: who.name });
  const what = next?.text === '' ? text('debrief.nextDefault') : (next?.text ?? '');
  const parts = [
    learned === '' ? '' : text('debrief.line.learned', { text: learned }),
    help === '' ? '' : text('debrief.line.help', { text: help }),
    next === null
      ? ''
      : next.dueOn === null
        ? text('debrief.line.next', { text: what })
        : text('debrief.line.nextDay', {
            text: what,
            day: formatDay(next.dueOn, 'short', language),
          }),
  ].filter((part) => part !== '');
  return [sayWho(who, text), ...(parts.length === 0 ? [text('debrief.line.metOnly')] : parts)].join(
    ' — ',
  );
}

function sayWho(who: Extract<DebriefLine['who'], { kind: 'known' | 'new' }>, text: Text): string {
  if (who.kind === 'known') {
    const { name, row } = who.somebody;
    return row === null ? name : text('debrief.line.row', { row, name });
  }
  const { name, row } = who;
  return row === null
    ? text('debrief.line.new', { name })
    : text('debrief.line.newRow', { row, name });
}
