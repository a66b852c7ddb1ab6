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
