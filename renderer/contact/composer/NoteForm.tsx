import { Bell, Check, Handshake } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useRef, useState } from 'react';
import { announce } from '../../app/announce.ts';
import type { OfferedTemplate } from '../templates/templatesOf.ts';
import { TemplateMenu } from '../templates/TemplateMenu.tsx';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { oneAtATime } from '../../ui/oneAtATime.ts';
import { composerId } from './focusComposer.ts';
import { FollowUpForm } from './FollowUpForm.tsx';
import { addFollowUp, blankFollowUp, type PendingFollowUp } from './pendingFollowUp.ts';
import { insertWords } from './insertWords.ts';
import { KindPills } from './KindPills.tsx';
import { type Mention, mentionsIn } from './mentions.ts';
import { MoreAboutNote } from './MoreAboutNote.tsx';
import styles from './NoteForm.module.css';
import type { NoteFields } from './noteFields.ts';
import { NoteText } from './NoteText.tsx';
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
  const [run] = useState(oneAtATime);
  const form = useRef<HTMLDivElement>(null);
  useSaveOnLeaving(saver);

  const set = (change: Partial<NoteFields>): void => {
    const next = { ...saver.fields, ...change };
    setFields(next);
    saver.change(next);
  };

  function changeText(words: string, named: Mention | null): void {
    const { mentions } = saver.fields;
    const known = mentions.some(({ as }) => as === named?.as);
    const all = named === null || known ? mentions : [...mentions, named];
    set({ text: words, mentions: mentionsIn(words, all) });
  }

  /** Behind what is written already; the cursor goes to the first place to fill in. */
  function insertTemplate(template: OfferedTemplate): void {
    set({ kind: template.kind });
    // After the menu has given the focus back to its button.
    requestAnimationFrame(() => {
      const field = form.current?.querySelector('textarea');
      if (!field) return;
      const kept = field.value.trimEnd();
      const before = kept === '' ? '' : '\n\n';
      const range = { start: kept.length, end: field.value.length };
      insertWords(field, range, `${before}${template.text}`);
      // Behind the heading, at the end of the line that is to be filled in.
      const begin = kept.length + before.length;
      const heading = field.value.indexOf('\n', begin);
      const end = heading === -1 ? -1 : field.value.indexOf('\n', heading + 1);
      const place = end === -1 ? field.value.length : end;
      field.setSelectionRange(place, place);
      // A field scrolls to its end when its text is put in.
      if (before === '') field.scrollTop = 0;
    });
  }

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
      if (!blank) void run(finish);
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
      <NoteText
        id={fieldId}
        label={label}
        placeholder={placeholder}
        describedBy={`${fieldId}-understood`}
        takesFocus={takesFocus}
        value={fields.text}
        except={saver.contactId}
        onChange={changeText}
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
        <TemplateMenu
          className={styles['pill']}
          mayEdit={fieldId === composerId}
          onChoose={insertTemplate}
        />
        <SaveStatus saver={saver} />
      </div>
      {pending === null ? null : (
        <FollowUpForm
          key={pending.type}
          pending={pending}
          onChange={setPending}
          onAdd={() => void run(add)}
          onCancel={closePending}
        />
      )}
      {opened ? (
        <div className={styles['more']}>
          <MoreAboutNote contactId={saver.contactId} fields={fields} onChange={set}>
            <Button
              tone="primary"
              icon={<Check />}
              disabled={blank}
              onClick={() => void run(finish)}
            >
              {text('journal.done')}
            </Button>
          </MoreAboutNote>
        </div>
      ) : null}
    </div>
  );
}
