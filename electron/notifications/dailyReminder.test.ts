import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../shared/domain/commands/index.ts';
import { blankDetails } from '../../shared/domain/records/contact.ts';
import { defaultPreferences, type Preferences } from '../../shared/domain/preferences.ts';
import { textIn } from '../../shared/i18n/index.ts';
import { acknowledged } from '../journals/acknowledged.ts';
import { JournalKeeper } from '../journals/journalKeeper.ts';
import { temporaryFolder } from '../store/testing/folder.ts';
import { DailyReminder } from './dailyReminder.ts';
import type { Notice } from './noticeWords.ts';
import { WaitingNumber } from './waitingNumber.ts';

let now: Date;
let keeper: JournalKeeper;
let preferences: Preferences;
let shown: Notice[];

beforeEach(async () => {
  const dir = await temporaryFolder();
  now = new Date(2026, 10, 25, 7, 0);
  preferences = defaultPreferences;
  shown = [];
  keeper = new JournalKeeper({ dataDir: dir, now: () => now, language: () => 'en' });
  await keeper.openOwn();
});
afterEach(() => keeper.close());

/** As after a start of the app: what it knows stands in the preferences. */
function started(): DailyReminder {
  const reminder = new DailyReminder({
    keeper,
    now: () => now,
    text: () => textIn('en'),
    preferences: {
      get current() {
        return preferences;
      },
      set(change) {
        preferences = { ...preferences, ...change };
        reminder.followChoice();
        return Promise.resolve();
      },
    },
    show: (notice) => {
      shown.push(notice);
      return true;
    },
  });
  return reminder;
}

async function dispatch(command: Command): Promise<void> {
  acknowledged(await keeper.store.dispatch(command));
}

async function waits(name: string, dueOn: string): Promise<void> {
  const details = { ...blankDetails, name };
  await dispatch({ type: 'contact.create', input: { id: name, details, withSteps: false } });
  await dispatch({
    type: 'followUp.create',
    input: { id: `f ${name}`, contactId: name, type: 'promise', owner: 'me', text: 'x', dueOn },
  });
}

const at = (day: number, hour: number, minute = 0): Date => new Date(2026, 10, day, hour, minute);

describe('the word once a day', () => {
  test('comes at its time, once, and on the next day again, whatever the restarts', async () => {
    await keeper.beginEmpty();
    await waits('Anna', '2026-11-20');
    let reminder = started();
    reminder.look();
    expect(shown).toEqual([]);
    now = at(25, 8, 30);
    reminder.look();
    reminder.look();
    reminder = started();
    reminder.look();
    expect(shown).toEqual([{ title: '1 person waits for you', body: '' }]);
    now = at(26, 12);
    reminder.look();
    expect(shown).toHaveLength(2);
  });

  test('is not said where there is no journal, where it is locked, nor when nobody waits', async () => {
    now = at(25, 9);
    const reminder = started();
    reminder.look();
    await keeper.beginEmpty();
    reminder.look();
    expect(shown).toEqual([]);
    await waits('Anna', '2026-11-26');
    await keeper.close();
    now = at(26, 9);
    reminder.look();
    expect([shown, reminder.showNow()]).toEqual([
      [{ title: 'Nobody waits for you', body: '' }],
      true,
    ]);
  });

  test('stays quiet for the day once its time has come and nobody waited', async () => {
    await keeper.beginEmpty();
    const reminder = started();
    now = at(25, 8, 30);
    reminder.look();
    await waits('Anna', '2026-11-25');
    reminder.look();
    expect(shown).toEqual([]);
  });

  test('says names only when it was told to, and never in the title', async () => {
    await keeper.beginEmpty();
    preferences = {
      ...preferences,
      reminder: { ...preferences.reminder, content: 'names' },
    };
    for (const [index, name] of ['Anna', 'Bruno', 'Carla', 'Dino'].entries()) {
      await waits(name, `2026-11-1${index}`);
    }
    now = at(25, 8, 30);
    started().look();
    expect(shown).toEqual([
      { title: '4 people wait for you', body: 'Anna, Bruno, Carla and 1 more' },
    ]);
  });

  test('a time that is already past when it is chosen is for tomorrow', async () => {
    await keeper.beginEmpty();
    await waits('Anna', '2026-11-20');
    const reminder = started();
    const choose = (time: string) => {
      preferences = { ...preferences, reminder: { ...preferences.reminder, at: time } };
      reminder.followChoice();
      reminder.look();
    };
    choose('06:00');
    expect(shown).toEqual([]);
    choose('07:30');
    now = at(25, 7, 30);
    reminder.look();
    expect(shown).toHaveLength(1);
    choose('09:00');
    now = at(25, 9);
    reminder.look();
    expect(shown).toHaveLength(1);
  });

  test('is off when it was switched off, and about nobody in sample data', async () => {
    await keeper.beginEmpty();
    await waits('Anna', '2026-11-20');
    now = at(25, 12);
    preferences = { ...preferences, reminder: { ...preferences.reminder, on: false } };
    started().look();
    preferences = defaultPreferences;
    await keeper.openDemo();
    started().look();
    expect(shown).toEqual([]);
  });
});

test('the number of the badge follows the journal, and is none in sample data and when it is closed', async () => {
  await keeper.beginEmpty();
  const told: number[] = [];
  const number = new WaitingNumber(
    keeper,
    () => now,
    (waiting) => told.push(waiting),
  );
  number.look();
  await waits('Anna', '2026-11-20');
  await waits('Bruno', '2026-11-26');
  number.look();
  number.look();
  now = at(26, 0);
  number.look();
  await dispatch({ type: 'contacts.release', input: { ids: ['Anna'] } });
  number.look();
  await keeper.openDemo();
  number.look();
  await keeper.openOwn();
  number.look();
  await keeper.close();
  number.look();
  expect(told).toEqual([1, 2, 1, 0, 1, 0]);
});
