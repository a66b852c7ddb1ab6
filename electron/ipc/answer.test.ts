import { describe, expect, it } from 'vitest';
import { portable } from '../../shared/i18n/index.ts';
import type { CallName } from '../../shared/ipc/contract.ts';
import { StorageError } from '../store/index.ts';
import { answer, callNames, type Desk, mayCall } from './answer.ts';
import { CallFailure } from './callFailure.ts';
import type { Handlers } from './handlers.ts';
import type { Sender } from './sender.ts';

const WINDOW = 1;
const PRINT = 2;

const fromWindow: Sender = {
  webContentsId: WINDOW,
  frame: { url: 'app://coltiva/index.html#/board', isMain: true },
};
const fromPrint: Sender = {
  webContentsId: PRINT,
  frame: { url: 'app://coltiva/print.html?token=1', isMain: true },
};

/** A desk whose every channel answers with its own name, or does what it is told. */
function desk(does: (name: CallName, input: unknown) => unknown = (name) => name) {
  const asked: CallName[] = [];
  const reported: CallName[] = [];
  const handlers = Object.fromEntries(
    callNames.map((name) => [
      name,
      (input: unknown) => {
        asked.push(name);
        return does(name, input);
      },
    ]),
  ) as unknown as Handlers;
  const whole: Desk = {
    handlers,
    known: (id) => (id === WINDOW ? 'window' : id === PRINT ? 'print' : null),
    report: (name) => reported.push(name),
  };
  return { whole, asked, reported };
}

/** An input that fits each channel's schema. */
const goodInputs: Record<CallName, unknown> = {
  'app.info': undefined,
  'preferences.get': undefined,
  'preferences.set': { language: 'it' },
  'journal.state': undefined,
  'journal.begin': { with: 'nothing' },
  'journal.leaveDemo': undefined,
  'journal.recover': { choice: 'retry' },
  'journal.head': undefined,
  'journal.chunk': { loadId: 'x', index: 0 },
  'journal.dispatch': { type: 'contact.delete', input: { id: 'a' } },
  'journal.undo': undefined,
  'journal.redo': undefined,
  'journal.history': undefined,
  'journal.bodies': { contactId: 'a' },
  'journal.versions': { noteId: 'a' },
  'journal.importsOf': { contactId: 'a' },
  'journal.photo': { contactId: 'a' },
  'journal.bodiesOf': { contactIds: ['a'] },
  'journal.showFolder': undefined,
  'backups.overview': undefined,
  'backups.inspect': { name: 'x.json' },
  'backups.make': undefined,
  'backups.restore': { name: 'x.json' },
  'backups.openCopy': { name: 'x.json' },
  'backups.check': undefined,
  'backups.chooseFolder': undefined,
  'backups.ownFolder': undefined,
  'versions.list': undefined,
  'versions.join': { id: 'a', theirs: [] },
  'versions.leaveOut': { id: 'a' },
  'attendees.choose': undefined,
  'attendees.read': { text: 'Anna Rossi' },
  'import.choose': undefined,
  'import.read': { files: [{ name: 'a.vcf', bytes: new Uint8Array(1) }] },
  'import.commit': { token: 'a' },
  'import.cancel': { token: 'a' },
  'export.save': { format: 'json' },
  'export.events': { which: { kind: 'all' } },
  'export.referrals': undefined,
  'print.preview': { kind: 'prep-sheet', eventId: 'a' },
  'print.system': { kind: 'prep-sheet', eventId: 'a' },
  'print.save': { kind: 'prep-sheet', eventId: 'a' },
  'print.document': { token: 'a' },
  'print.ready': { token: 'a', notes: [] },
  'shell.open': { url: 'https://example.it/' },
  'reminder.show': undefined,
  'menu.perform': { id: 'close' },
};
const senderFor = (name: CallName): Sender => (mayCall('print', name) ? fromPrint : fromWindow);

const strangers: Record<string, Sender> = {
  'another web contents': { ...fromWindow, webContentsId: 3 },
  'a frame inside our page': {
    ...fromWindow,
    frame: { url: 'app://coltiva/index.html', isMain: false },
  },
  'a frame that is gone': { ...fromWindow, frame: null },
  'our window on another site': { ...fromWindow, frame: frameAt('https://example.it/') },
  'a name that begins like ours': {
    ...fromWindow,
    frame: frameAt('app://coltiva.evil/index.html'),
  },
  'our name as a user’s': { ...fromWindow, frame: frameAt('app://coltiva@evil/index.html') },
  'a user at our name': { ...fromWindow, frame: frameAt('app://evil@coltiva/index.html') },
  'another port': { ...fromWindow, frame: frameAt('app://coltiva:1/index.html') },
  'a file': { ...fromWindow, frame: frameAt('file:///app://coltiva/index.html') },
  'an empty page': { ...fromWindow, frame: frameAt('about:blank') },
  'no address at all': { ...fromWindow, frame: frameAt('') },
};
function frameAt(url: string) {
  return { url, isMain: true };
}

describe.each(callNames)('%s', (name) => {
  it('answers the page it is for', async () => {
    const { whole, asked } = desk();
    const reply = await answer(whole, name, senderFor(name), [goodInputs[name]]);
    expect(reply).toEqual({ ok: true, value: name });
    expect(asked).toEqual([name]);
  });

  it.each(Object.keys(strangers))('refuses %s', async (who) => {
    const { whole, asked } = desk();
    const stranger = strangers[who] ?? fromWindow;
    const sender = {
      ...stranger,
      webContentsId: stranger.webContentsId === 3 ? 3 : senderFor(name).webContentsId,
    };
    const reply = await answer(whole, name, sender, [goodInputs[name]]);
    expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(asked).toEqual([]);
  });

  it('refuses the other kind of page', async () => {
    const { whole, asked } = desk();
    const other = senderFor(name) === fromPrint ? fromWindow : fromPrint;
    const reply = await answer(whole, name, other, [goodInputs[name]]);
    expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(asked).toEqual([]);
  });

  it.each([
    ['a number', [1]],
    ['a text', ['../../etc/passwd']],
    [
      'nothing known',
      [
        {
          something: 'else',
          id: 5,
          with: [],
          type: {},
          kind: null,
          format: 1,
          token: '',
          loadId: 1,
          files: 'x',
          choice: 0,
          url: 1,
          contactId: null,
          language: 'de',
        },
      ],
    ],
    ['one too many', [goodInputs[name], 'more']],
  ])('refuses %s', async (_what, args) => {
    const { whole, asked } = desk();
    const reply = await answer(whole, name, senderFor(name), args);
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(asked).toEqual([]);
  });

  it('answers a defect with a typed error, and reports it', async () => {
    const { whole, reported } = desk(() => {
      throw new Error('defect');
    });
    const reply = await answer(whole, name, senderFor(name), [goodInputs[name]]);
    expect(reply).toEqual({ ok: false, error: { code: 'internal', text: null, detail: 'defect' } });
    expect(reported).toEqual([name]);
  });
});

it('passes a handler’s refusals on as they are, and reports none', async () => {
  const text = portable('refused.missing');
  const refusing = desk(() => Promise.reject(new CallFailure('refused', text, 'why')));
  expect(await answer(refusing.whole, 'journal.undo', fromWindow, [])).toEqual({
    ok: false,
    error: { code: 'refused', text, detail: 'why' },
  });
  const failing = desk(() =>
    Promise.reject(new StorageError('disk-full', portable('store.error.diskFull'))),
  );
  expect(await answer(failing.whole, 'journal.undo', fromWindow, [])).toMatchObject({
    ok: false,
    error: { code: 'storage', text: portable('store.error.diskFull') },
  });
  expect([...refusing.reported, ...failing.reported]).toEqual([]);
});

it('does not offer what a run has no handler for', async () => {
  const { whole } = desk();
  const bare: Desk = { ...whole, handlers: {} };
  expect(await answer(bare, 'journal.undo', fromWindow, [])).toMatchObject({
    ok: false,
    error: { code: 'forbidden' },
  });
});

it('hands on the parsed input, not what was sent', async () => {
  const { whole } = desk((_name, input) => input);
  const sent = { language: 'it', theme: 'dark', window: { x: 0 }, other: true };
  expect(await answer(whole, 'preferences.set', fromWindow, [sent])).toEqual({
    ok: true,
    value: { language: 'it', theme: 'dark' },
  });
});
