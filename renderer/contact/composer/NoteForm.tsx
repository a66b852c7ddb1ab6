import { Bell, Check, Handshake } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useRef, useState } from 'react';
import { announce } from '../../app/announce.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { FollowUpForm } from './FollowUpForm.tsx';
import { addFollowUp, blankFollowUp, type PendingFollowUp } from './pendingFollowUp.ts';
import { KindPills } from './KindPills.tsx';
import { MoreAboutNote } from './MoreAboutNote.tsx';
import styles from './NoteForm.module.css';
import type { NoteFields } from './noteFields.ts';
import type { NoteSaver } from './NoteSaver.ts';
import { Understood } from './Understood.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { useSaveOnLeaving } from './useSaveOnLeaving.ts';

/** One note being written or rewritten: its text, then what it is. Saved by the saver. */
export function NoteForm({
  saver,
  fieldId,
  label,
  placeholder,
  takesFocus = false,
  onDone,
  onEscape,
}: {
  readonly saver: NoteSaver;
  readonly fieldId: string;
  /** The name of the text field. */
  readonly label: string;
  readonly placeholder?: string;
  readonly takesFocus?: boolean;
  /** All is on disk and the person is done. */
  readonly onDone: () => void;
  readonly onEscape: () => void;
}) {
  const text = useText();
  const [fields, setFields] = useState(saver.fields);
  const written = useDeferredValue(fields.text);
  const [opened, setOpened] = useState(takesFocus);
  const [pending, setPending] = useState<PendingFollowUp | null>(null);
  const form = useRef<HTMLDivElement>(null);
  useSaveOnLeaving(saver);

  const set = (change: Partial<NoteFields>): void => {
    const next = { ...saver.fields, ...change };
    setFields(next);
    saver.change(next);
  };

  /** The focus was inside the form that goes: on with the note. */
  function closePending(): void {
    setPending(null);
    form.current?.querySelector('textarea')?.focus();
  }

  async function add(): Promise<boolean> {
    if (pending === null) return true;
    const added = await addFollowUp(pending, saver);
    if (added) closePending();
    return added;
  }

  async function finish(): Promise<void> {
    if (pending !== null && pending.text.trim() !== '' && !(await add())) return;
    do {
      // Words typed while the last save was on its way go with the next.
      if (!(await saver.finish())) return;
    } while (saver.unsaved);
    announce(text('journal.saved'));
    onDone();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!blank) void finish();
    }
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      if (pending !== null) closePending();
      else onEscape();
    }
  }

  const blank = fields.text.trim() === '' && !saver.created;
  return (
    // The keys belong to all its fields; each of them can be reached and used by itself.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={form}
      className={styles['form']}
      onKeyDown={onKeyDown}
      onFocus={() => setOpened(true)}
      onBlur={(event) => {
        if (!form.current?.contains(event.relatedTarget)) void saver.flush();
      }}
    >
      <textarea
        id={fieldId}
        className={styles['text']}
        aria-label={label}
        placeholder={placeholder}
        // The person has just asked to edit this note.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={takesFocus}
        dir="auto"
        rows={2}
        aria-describedby={`${fieldId}-understood`}
        value={fields.text}
        onChange={(event) => set({ text: event.target.value })}
      />
      <Understood id={`${fieldId}-understood`} contactId={saver.contactId} words={written} />
      <div className={styles['tools']}>
        <KindPills value={fields.kind} onChange={(kind) => set({ kind })} />
        <button
          type="button"
          className={styles['pill']}
          aria-expanded={pending?.type === 'promise'}
          onClick={() => setPending(pending?.type === 'promise' ? null : blankFollowUp('promise'))}
        >
          <Handshake aria-hidden="true" />
          {text('journal.addPromise')}
        </button>
        <button
          type="button"
          className={styles['pill']}
          aria-expanded={pending?.type === 'reminder'}
          onClick={() =>
            setPending(pending?.type === 'reminder' ? null : blankFollowUp('reminder'))
          }
        >
          <Bell aria-hidden="true" />
          {text('journal.addReminder')}
        </button>
        <SaveStatus saver={saver} />
      </div>
      {pending === null ? null : (
        <FollowUpForm
          key={pending.type}
          pending={pending}
          onChange={setPending}
          onAdd={() => void add()}
          onCancel={closePending}
        />
      )}
      {opened ? (
        <div className={styles['more']}>
          <MoreAboutNote contactId={saver.contactId} fields={fields} onChange={set}>
            <Button tone="primary" icon={<Check />} disabled={blank} onClick={() => void finish()}>
              {text('journal.done')}
            </Button>
          </MoreAboutNote>
        </div>
      ) : null}
    </div>
  );
}
