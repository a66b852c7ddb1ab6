import { expect, it } from 'vitest';
import { details, journalWithLuca, perform, today } from '../testing/journal.ts';
import { contactPaper } from './contactPaper.ts';
import { referralPaper } from './referralPaper.ts';

function written() {
  const journal = journalWithLuca();
  perform(journal, {
    type: 'contact.edit',
    input: { id: 'luca', details: { gains: { ...details().gains, goals: 'Due cantieri' } } },
  });
  for (const [id, text, printable] of [
    ['n1', 'Si può leggere', true],
    ['n2', 'SEGRETA', false],
  ] as const) {
    perform(journal, {
      type: 'note.create',
      input: {
        id,
        contactId: 'luca',
        kind: '1-2-1',
        on: today,
        minutes: null,
        eventId: null,
        text,
        printable,
      },
    });
  }
  for (const [id, direction, on] of [
    ['given', 'given', '2026-10-01'],
    ['received', 'received', '2026-11-01'],
  ] as const) {
    perform(journal, {
      type: 'referral.create',
      input: {
        id,
        contactId: 'luca',
        direction,
        on,
        prospect: `Studio ${id}`,
        need: '',
        heat: null,
        status: 'open',
      },
    });
  }
  return journal;
}

it('puts a person on paper with what may print, and nothing private', () => {
  const paper = contactPaper(written(), 'luca', today);
  expect(paper).toMatchObject({
    person: { name: 'Luca Romano' },
    gains: { goals: 'Due cantieri', skills: '' },
    notes: [{ id: 'n1', kind: '1-2-1', text: 'Si può leggere' }],
    referrals: [{ id: 'received' }, { id: 'given' }],
    me: { pitch: '' },
  });
  expect(JSON.stringify(paper)).not.toContain('SEGRETA');
  expect(contactPaper(written(), 'nobody', today)).toBeNull();
});

it('sums up referrals both ways', () => {
  expect(referralPaper(written())).toMatchObject({
    given: [{ prospect: 'Studio given', name: 'Luca Romano' }],
    received: [{ prospect: 'Studio received' }],
  });
});

it('prints a long note whole on the person’s page, and its beginning for a 1-2-1', () => {
  const journal = journalWithLuca();
  const long = Array.from({ length: 1500 }, (_, line) => `Riga ${line} di trenta pagine`).join(
    '\n',
  );
  for (let index = 1; index <= 8; index += 1) {
    perform(journal, {
      type: 'note.create',
      input: {
        id: `n${index}`,
        contactId: 'luca',
        kind: '1-2-1',
        on: today,
        minutes: null,
        eventId: null,
        text: index === 3 ? long : `Nota ${index}`,
        printable: true,
      },
    });
  }
  const whole = contactPaper(journal, 'luca', today, 'contact');
  expect(whole?.notes.find(({ id }) => id === 'n3')?.text).toBe(long);
  expect(whole).toMatchObject({ olderNotes: 0 });
  const brief = contactPaper(journal, 'luca', today, 'one-to-one');
  expect(brief?.notes).toHaveLength(5);
  expect(brief).toMatchObject({ olderNotes: 3 });
  expect(Math.max(...(brief?.notes ?? []).map(({ text }) => text.length))).toBeLessThanOrEqual(500);
});
