import type { Command } from '../../../shared/domain/commands/index.ts';
import { createSignal } from '../../data/signal.ts';
import { changedFields, type NoteFields } from './noteFields.ts';

/** A pause in typing after which the note is saved. */
export const PAUSE_MS = 800;
/** The longest that words typed without a pause stay unsaved. */
export const LONGEST_MS = 5000;

/** `failed`: the disk or a rule said no; the words are still here. */
export type SaveState = 'untouched' | 'waiting' | 'saved' | 'failed';

interface Options {
  readonly id: string;
  readonly contactId: string;
  /** What the journal holds; `null` for a note not written yet. */
  readonly stored: NoteFields | null;
  /** What is stored is a draft that was interrupted. */
  readonly isDraft?: boolean;
  /** The fields at the beginning. */
  readonly fields: NoteFields;
  /** One step to undo, however often it is saved. */
  readonly sitting: string;
  /** Resolves to whether it is on disk. */
  readonly send: (command: Command) => Promise<boolean>;
}

/**
 * Saves one note while it is written: at every pause, at the latest after five seconds, and
 * when told to. The first save creates the note, the later ones edit it; one after another.
 */
export class NoteSaver {
  readonly id: string;
  readonly contactId: string;
  readonly state = createSignal<SaveState>('untouched');

  readonly #sitting: string;
  readonly #send: Options['send'];
  readonly #isNew: boolean;
  #fields: NoteFields;
  /** Acknowledged by the journal. */
  #stored: NoteFields | null;
  /** Handed over, perhaps not acknowledged yet. */
  #handed: NoteFields | null;
  #queue: Promise<boolean> = Promise.resolve(true);
  /** The journal holds it as a draft, which `finish` ends. */
  #draft: boolean;
  #finishing = false;
  #over = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;

  constructor({ id, contactId, stored, isDraft = false, fields, sitting, send }: Options) {
    this.#draft = isDraft;
    this.id = id;
    this.contactId = contactId;
    this.#stored = stored;
    this.#handed = stored;
    this.#isNew = stored === null;
    this.#fields = fields;
    this.#sitting = sitting;
    this.#send = send;
  }

  get fields(): NoteFields {
    return this.#fields;
  }

  /** Whether the journal holds the note. */
  get created(): boolean {
    return this.#stored !== null;
  }

  /** Whether something typed has not been handed over. */
  get unsaved(): boolean {
    return this.#nextCommand() !== null;
  }

  /** What is typed or chosen now; saved at the next pause. */
  change(fields: NoteFields): void {
    this.#fields = fields;
    clearTimeout(this.#pause);
    if (!this.unsaved) {
      this.#stopTimers();
      if (this.#handed === this.#stored) this.state.set(this.created ? 'saved' : 'untouched');
      return;
    }
    this.state.set('waiting');
    const save = () => void this.flush();
    this.#pause = setTimeout(save, PAUSE_MS);
    this.#longest ??= setTimeout(save, LONGEST_MS);
  }

  /** Saves what is unsaved, after the saves on their way. Resolves to whether all is on disk. */
  flush(): Promise<boolean> {
    this.#queue = this.#queue.then(() => this.#save());
    return this.#queue;
  }

  /** The window is going: hands over what is unsaved at once, waiting for nothing. */
  flushNow(): void {
    void this.#save();
  }

  /**
   * Saves and ends the writing. A new note that has been emptied again leaves nothing behind.
   * Resolves to whether all is on disk.
   */
  async finish(): Promise<boolean> {
    this.#finishing = true;
    if (this.#isNew && !this.#over && this.#fields.text.trim() === '') {
      await this.#queue;
      this.#stopTimers();
      if (!this.created) return true;
      // Emptied first: the promises in its text are no longer made.
      return (await this.flush()) && this.#send({ type: 'note.delete', input: { id: this.id } });
    }
    return this.flush();
  }

  /** The form gives way to what the journal holds: nothing more is saved. */
  discard(): void {
    this.#stopTimers();
    this.#over = true;
  }

  /** The note was taken away (by undo): the next save writes it anew. */
  forget(): void {
    this.#stored = null;
    this.#handed = null;
  }

  async #save(): Promise<boolean> {
    this.#stopTimers();
    const command = this.#nextCommand();
    if (command === null) return this.state.get() !== 'failed';
    const fields = this.#fields;
    this.#handed = fields;
    const done = await this.#send(command);
    if (done) {
      this.#stored = fields;
      if (command.type === 'note.create' || command.type === 'note.edit') {
        this.#draft = command.input.draft ?? this.#draft;
      }
    } else this.#handed = this.#stored;
    this.state.set(done ? (this.unsaved ? 'waiting' : 'saved') : 'failed');
    return done;
  }

  #nextCommand(): Command | null {
    if (this.#over) return null;
    const { id, contactId } = this;
    const sitting = this.#sitting;
    if (this.#handed === null) {
      if (this.#fields.text.trim() === '') return null;
      const draft = !this.#finishing;
      return { type: 'note.create', input: { ...this.#fields, id, contactId, draft, sitting } };
    }
    const changed = changedFields(this.#handed, this.#fields);
    const ends = this.#draft && this.#finishing;
    if (Object.keys(changed).length === 0 && !ends) return null;
    return {
      type: 'note.edit',
      input: { ...changed, ...(ends ? { draft: false } : {}), id, sitting },
    };
  }

  #stopTimers(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#longest);
    this.#pause = undefined;
    this.#longest = undefined;
  }
}
