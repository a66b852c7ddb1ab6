import { type Day, localDay } from '../../shared/domain/day.ts';
import type { Preferences } from '../../shared/domain/preferences.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { nextReminder, type Reminder } from '../../shared/domain/reminder.ts';
import { peopleWaiting } from '../../shared/domain/views/waiting.ts';
import type { Text } from '../../shared/i18n/index.ts';
import type { JournalKeeper } from '../journals/journalKeeper.ts';
import { type Notice, noticeWords } from './noticeWords.ts';

interface Parts {
  readonly keeper: Pick<JournalKeeper, 'openStore' | 'isDemo' | 'copyOf'>;
  readonly preferences: {
    readonly current: Preferences;
    readonly set: (change: Partial<Preferences>) => Promise<void>;
  };
  readonly now: () => Date;
  readonly text: () => Text;
  /** Hands a notice to the system; `false` when the system shows none. */
  readonly show: (notice: Notice) => boolean;
}

/** The system's word, once a day, about the people of the person's own journal who wait. */
export class DailyReminder {
  readonly #parts: Parts;
  #reminder: Reminder;
  /** A day whose time came while nobody waited; it is quiet from then on. */
  #quietOn: Day | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#reminder = parts.preferences.current.reminder;
  }

  /** Says the word if it is due. Asked from time to time, and whenever something has changed. */
  look(): void {
    const { keeper, preferences, now } = this.#parts;
    const { reminder, remindedOn } = preferences.current;
    // Nothing is said while the journal is locked or not there; when it opens, it is asked again.
    if (!reminder.on || keeper.openStore === null) return;
    // Sample people do not wait, and those in an old backup no longer do.
    if (keeper.isDemo || keeper.copyOf !== null) return;
    const today = localDay(now());
    if (this.#quietOn === today || nextReminder(now(), reminder.at, remindedOn).kind === 'wait') {
      return;
    }
    const waiting = this.#waiting();
    this.#quietOn = today;
    if (waiting.length === 0) return;
    this.#show(waiting);
    // In force at once; where it cannot be kept, the worst is a second word after a restart.
    preferences.set({ remindedOn: today }).catch(() => undefined);
  }

  /** Shows at once what the day's word would be. */
  showNow(): boolean {
    return this.#show(this.#waiting());
  }

  /** Another time: the day goes on as if it had always been that one. */
  followChoice(): void {
    const { reminder, remindedOn } = this.#parts.preferences.current;
    const before = this.#reminder;
    this.#reminder = reminder;
    if (before.at === reminder.at && before.on === reminder.on) return;
    const now = this.#parts.now();
    const isPast = nextReminder(now, reminder.at, remindedOn).kind === 'due';
    this.#quietOn = isPast ? localDay(now) : null;
  }

  #waiting(): Contact[] {
    const { keeper, now } = this.#parts;
    const store = keeper.openStore;
    return store === null ? [] : peopleWaiting(store.journal, localDay(now()));
  }

  #show(waiting: readonly Contact[]): boolean {
    const { preferences, text, show } = this.#parts;
    return show(noticeWords(waiting, preferences.current.reminder.content, text()));
  }
}
