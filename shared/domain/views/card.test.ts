import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/index.ts';
import { addDays } from '../day.ts';
import { details, journalWithLuca, perform, today } from '../testing/journal.ts';
import { cardView } from './card.ts';

function note(id: string, on: string, text: string, remember: string | null = null): Command {
  return {
    type: 'note.create',
    input: {
      id,
      contactId: 'luca',
      kind: 'other',
      on,
      minutes: null,
      eventId: null,
      text,
      printable: false,
      remember,
    },
  };
}

function promise(id: string, owner: 'me' | 'them', dueOn: string | null): Command {
  return {
    type: 'followUp.create',
    input: { id, contactId: 'luca', type: 'promise', owner, text: 'Mandare il preventivo', dueOn },
  };
}

function referral(id: string, direction: 'given' | 'received'): Command {
  return {
    type: 'referral.create',
    input: {
      id,
      contactId: 'luca',
      direction,
      on: today,
      prospect: 'Anna',
      need: '',
      heat: null,
      status: 'open',
    },
  };
}

/** The card of Luca after some commands. */
function cardAfter(...commands: readonly Command[]) {
  const journal = journalWithLuca();
  for (const command of commands) perform(journal, command);
  const card = cardView(journal, 'luca', today);
  if (!card) throw new Error('no card');
  return card;
}

describe('cardView', () => {
  it('is null for somebody who is not in the journal', () => {
    expect(cardView(journalWithLuca(), 'nobody', today)).toBeNull();
  });

  it('is quiet about what is not known', () => {
    expect(cardAfter()).toMatchObject({
      name: 'Luca Romano',
      work: '',
      color: 'stage-1',
      remember: '',
      due: { kind: 'none' },
      dueType: null,
      referrals: { given: 0, received: 0 },
      overruled: false,
      heldOneToOne: false,
    });
  });

  it.each([
    [
      { company: 'Romano & Figli', trade: 'impianti', role: 'titolare' },
      'Romano & Figli · impianti',
    ],
    [{ company: 'Romano & Figli', role: 'titolare' }, 'Romano & Figli · titolare'],
    [{ trade: 'diritto del lavoro', role: 'avvocato' }, 'diritto del lavoro · avvocato'],
    [{ company: '   ', trade: '', role: 'avvocato' }, 'avvocato'],
  ])('says the work of %o as "%s"', (fields, work) => {
    expect(
      cardAfter({ type: 'contact.edit', input: { id: 'luca', details: details(fields) } }).work,
    ).toBe(work);
  });

  it('shows the newest line marked to remember before the newest first line', () => {
    expect(cardAfter(note('n1', '2026-11-01', 'Prima riga\nseconda')).remember).toBe('Prima riga');
    expect(
      cardAfter(
        note('n1', '2026-11-01', 'Vecchia', 'Apre a Modena'),
        note('n2', '2026-11-10', 'Una chiacchiera'),
      ).remember,
    ).toBe('Apre a Modena');
  });

  it('keeps a long line to what a card can show', () => {
    expect(
      cardAfter(note('n1', '2026-11-01', 'x', 'parola '.repeat(280))).remember.length,
    ).toBeLessThan(260);
  });

  it('shows the most urgent thing that you owe, not what they owe', () => {
    const late = addDays(today, -3);
    const card = cardAfter(
      promise('p1', 'me', addDays(today, 5)),
      promise('p2', 'me', late),
      promise('p3', 'them', addDays(today, -9)),
    );
    expect(card.due).toEqual({ kind: 'late', days: 3, dueOn: late });
    expect(card.dueType).toBe('promise');
    expect(cardAfter(promise('p3', 'them', late)).due).toEqual({ kind: 'none' });
  });

  it('counts referrals each way, and cools with the days since the last touch', () => {
    const card = cardAfter(
      referral('r1', 'given'),
      referral('r2', 'received'),
      referral('r3', 'received'),
    );
    expect(card.referrals).toEqual({ given: 1, received: 2 });
    expect(card.warmth.warmth).toBe(3);
    const journal = journalWithLuca();
    expect(cardView(journal, 'luca', addDays(today, 22))?.warmth.warmth).toBe(0);
  });

  it('takes the colour of the stage, and keeps the mark of an overruled move', () => {
    const card = cardAfter({
      type: 'contact.move',
      input: { id: 'luca', stageId: 'trusted', afterId: null },
    });
    expect(card).toMatchObject({ color: 'stage-3', overruled: true });
  });

  it('knows when a 1-2-1 has been held', () => {
    const one = note('n1', today, 'Visto in ufficio');
    if (one.type !== 'note.create') throw new Error('unreachable');
    expect(cardAfter({ ...one, input: { ...one.input, kind: '1-2-1' } }).heldOneToOne).toBe(true);
    expect(cardAfter(one).heldOneToOne).toBe(false);
  });
});
