import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { PrepSheet } from '../../shared/domain/prepSheet.ts';
import { defaultSheetOptions } from '../../shared/domain/sheetOptions.ts';
import { textIn } from '../../shared/i18n/index.ts';
import type { PrintDocument } from '../../shared/ipc/printing.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import { PrintDesk } from './printDesk.ts';
import { printPageHandlers } from './printPageHandlers.ts';
import { notesOnPaper } from './documents.ts';
import { paperFileName } from './paperFileName.ts';
import { outcome } from './systemPrint.ts';
import { late, timeLimit } from './timeLimit.ts';
import { untilGone } from './untilGone.ts';

function documentOf(sheet: Partial<PrepSheet> = {}): SheetDocument {
  return {
    kind: 'prep-sheet',
    paper: 'a4',
    language: 'it',
    preparedOn: '2026-11-24',
    sheet: {
      eventId: 'e',
      title: 'Colazione',
      place: '',
      startsAt: '2026-11-26T07:00',
      endsAt: null,
      intention: '',
      hosts: '',
      cap: null,
      options: defaultSheetOptions,
      readiness: { weeksBehind: null, behind: false, waiting: 0, lateHere: [] },
      toMeet: [],
      ask: [],
      pitch: '',
      blankRows: 4,
      preparedOn: '2026-11-24',
      expected: 0,
      focus: [],
      others: [],
      toBring: [],
      firstBlankNumber: 1,
      ...sheet,
    },
  };
}

type SheetDocument = Extract<PrintDocument, { kind: 'prep-sheet' }>;

describe('the desk of print pages', () => {
  it('gives a page its own document and no other', () => {
    const desk = new PrintDesk();
    const mine = documentOf();
    const { token } = desk.place(mine, 7);
    expect(desk.documentFor(token, 7)).toBe(mine);
    expect(() => desk.documentFor(token, 8)).toThrow(CallFailure);
    expect(() => desk.documentFor('another', 7)).toThrow(CallFailure);
  });

  it('hears from the page itself that it is laid out', async () => {
    const desk = new PrintDesk();
    const task = desk.place(documentOf(), 7);
    expect(() => desk.ready(task.token, 8, [])).toThrow(CallFailure);
    await expect(timeLimit(task.laidOut, 1)).resolves.toBe(late);
    await printPageHandlers(desk)['print.ready'](
      { token: task.token, notes: ['n1'] },
      { webContentsId: 7 },
    );
    await expect(task.laidOut).resolves.toEqual(['n1']);
  });

  it('knows nothing of a page whose task has ended', () => {
    const desk = new PrintDesk();
    const task = desk.place(documentOf(), 7);
    expect(desk.isPrintPage(7)).toBe(true);
    task.end();
    expect(desk.isPrintPage(7)).toBe(false);
    expect(() => desk.documentFor(task.token, 7)).toThrow(CallFailure);
  });
});

describe('a time limit', () => {
  it('passes on what comes in time, errors too', async () => {
    await expect(timeLimit(Promise.resolve('paper'), 60_000)).resolves.toBe('paper');
    await expect(timeLimit(Promise.reject(new Error('jam')), 60_000)).rejects.toThrow('jam');
  });

  it('ends the waiting for what never comes', async () => {
    await expect(timeLimit(new Promise(() => undefined), 1)).resolves.toBe(late);
  });
});

describe('a print page whose process ends', () => {
  const end = (page: EventEmitter, reason: string) =>
    page.emit('render-process-gone', {}, { reason, exitCode: 1 });

  it('ends the waiting for it at once, with words for the person', async () => {
    const page = new EventEmitter();
    const waiting = untilGone(page, () => new Promise(() => undefined));
    end(page, 'crashed');
    await expect(waiting).rejects.toMatchObject({
      code: 'internal',
      text: { key: 'print.notLaidOut' },
      message: 'the print page has ended: crashed',
    });
  });

  it('changes nothing once its paper is there, nor when it ends as it should', async () => {
    const page = new EventEmitter();
    const paper = untilGone(page, async () => {
      end(page, 'clean-exit');
      return 'paper';
    });
    await expect(paper).resolves.toBe('paper');
    end(page, 'killed');
    await expect(paper).resolves.toBe('paper');
    await expect(untilGone(page, () => Promise.reject(new Error('jam')))).rejects.toThrow('jam');
  });
});

describe('what the system’s print dialog answers', () => {
  it('is told only when the person did not choose it', () => {
    expect(outcome(true, '')).toEqual({ printed: true, text: null });
    expect(outcome(false, 'Print job canceled')).toEqual({ printed: false, text: null });
    expect(outcome(false, 'cancelled')).toEqual({ printed: false, text: null });
    expect(outcome(false, 'Invalid printer settings')).toEqual({
      printed: false,
      text: { key: 'print.failed', params: { reason: 'Invalid printer settings' } },
    });
    expect(outcome(false, '').text).toMatchObject({ key: 'print.failed' });
  });
});

it('lists every note whose words are on the paper', () => {
  const person = {
    number: 1,
    company: '',
    trade: '',
    stage: { preset: 'met', title: null },
    stageSince: '2026-11-01',
    ask: null,
  };
  const focused = {
    ...person,
    reasons: [],
    promisedByMe: [],
    promisedToMe: [],
    lookingFor: '',
    given: 0,
    received: 0,
  };
  const note = { id: 'n1', on: '2026-11-12', text: 'Cerca cantieri' };
  const remember = { noteId: 'n2', on: '2026-11-13', text: 'Puntuale' };
  const document = documentOf({
    focus: [
      { ...focused, contactId: 'a', name: 'Luca Romano', lastNote: note },
      { ...focused, contactId: 'b', name: 'Marta Bellini', lastNote: null },
    ],
    others: [
      { ...person, contactId: 'c', name: 'Paolo Conti', remember, bring: null },
      { ...person, contactId: 'd', name: 'Sofia Neri', remember: null, bring: null },
    ],
    toBring: [
      {
        kind: 'introduction',
        name: 'Paolo Conti',
        other: 'Sofia Neri',
        why: 'Cerca un avvocato',
        quotes: [{ id: 'n3', contact: 'Paolo Conti', on: '2026-11-14', text: 'Cerca un avvocato' }],
      },
    ],
  });
  const contacts = (shown: readonly string[]) =>
    notesOnPaper(document, shown).map(({ id, contact, on }) => `${id} ${contact} ${on}`);
  expect(contacts(['n1', 'n2', 'n3'])).toEqual([
    'n1 Luca Romano 2026-11-12',
    'n2 Paolo Conti 2026-11-13',
    'n3 Paolo Conti 2026-11-14',
  ]);
  // Left out, because it did not fit: it is not on the paper.
  expect(contacts(['n1'])).toEqual(['n1 Luca Romano 2026-11-12']);
});

describe('the name offered for the PDF', () => {
  const nameOf = (title: string): string => paperFileName(documentOf({ title }), textIn('en'));

  it('says what it is, of what and when', () => {
    expect(nameOf('Chapter breakfast')).toBe('Prep sheet Chapter breakfast 2026-11-26.pdf');
  });

  it.each([
    ['../../.bashrc', 'Prep sheet .. .. .bashrc 2026-11-26.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j', 'Prep sheet a b c d e f g h i j 2026-11-26.pdf'],
    ['line\nbreak\u0000', 'Prep sheet line break 2026-11-26.pdf'],
    ['', 'Prep sheet 2026-11-26.pdf'],
  ])('stays a name of one file for %j', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it('is not longer than names may be', () => {
    expect(nameOf('è'.repeat(20_000)).length).toBeLessThan(100);
  });
});
