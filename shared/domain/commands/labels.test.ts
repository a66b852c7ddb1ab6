import { expect, it } from 'vitest';
import { it as italian } from '../../i18n/it/index.ts';
import { type MessageKey, writePortable } from '../../i18n/index.ts';
import type { Message } from '../../i18n/message.ts';
import { details, decideOn, emptyJournal, perform, today } from '../testing/journal.ts';
import type { Command, CommandType } from './index.ts';

const cadence = { idealDays: 10, maxDays: 20 };
const event = { title: 'Aperitivo', place: '', startsAt: '2026-12-01T18:30', endsAt: null };
const followUp = { type: 'promise', owner: 'me', text: 'Call', dueOn: today } as const;
const template = { title: 'My words', kind: 'call' } as const;
const stage = { title: 'Mentors', description: '', color: 'stage-6', evidence: [] } as const;

const person = (id: string, name: string): Command => ({
  type: 'contact.create',
  input: { id, details: details({ name }), withSteps: false },
});

/**
 * One of every kind of command there is (the compiler counts), each possible after those above
 * it: what is deleted is deleted last.
 */
const everyKind: { readonly [Type in CommandType]: Extract<Command, { type: Type }> } = {
  'contact.create': {
    type: 'contact.create',
    input: { id: 'elena', details: details({ name: 'Elena Villa' }), withSteps: true },
  },
  'contact.edit': { type: 'contact.edit', input: { id: 'luca', details: { company: 'Romano' } } },
  'contact.move': {
    type: 'contact.move',
    input: { id: 'luca', stageId: 'trusted', afterId: null },
  },
  'contacts.move': {
    type: 'contacts.move',
    input: { ids: ['luca', 'anna'], stageId: 'met', afterId: null },
  },
  'contacts.tag': {
    type: 'contacts.tag',
    input: { ids: ['luca', 'anna'], add: ['garden'], remove: [] },
  },
  'contacts.cadence': { type: 'contacts.cadence', input: { ids: ['luca', 'anna'], cadence } },
  'contacts.release': { type: 'contacts.release', input: { ids: ['luca', 'anna'] } },
  'contacts.return': { type: 'contacts.return', input: { ids: ['luca', 'anna'] } },
  'suggestion.dismiss': {
    type: 'suggestion.dismiss',
    input: { contactId: 'luca', otherId: 'anna' },
  },
  'profile.edit': { type: 'profile.edit', input: { details: { trade: 'plumbing' } } },
  'photo.set': {
    type: 'photo.set',
    input: { contactId: 'luca', type: 'image/png', data: 'iVBORw0KGgo=' },
  },
  'photo.remove': { type: 'photo.remove', input: { contactId: 'luca' } },
  'note.create': {
    type: 'note.create',
    input: {
      id: 'n',
      contactId: 'luca',
      kind: 'call',
      on: today,
      minutes: null,
      eventId: null,
      text: 'Words.',
      printable: false,
    },
  },
  'note.edit': { type: 'note.edit', input: { id: 'n', text: 'Other words.' } },
  'followUp.create': {
    type: 'followUp.create',
    input: { id: 'f', contactId: 'luca', ...followUp },
  },
  'followUp.edit': { type: 'followUp.edit', input: { id: 'f', text: 'Call again' } },
  'followUp.snooze': { type: 'followUp.snooze', input: { id: 'f', dueOn: '2026-12-01' } },
  'followUp.schedule': {
    type: 'followUp.schedule',
    input: { appointments: [{ id: 'f', dueOn: '2026-12-02' }] },
  },
  'followUp.complete': {
    type: 'followUp.complete',
    input: { id: 'f', kind: 'done', note: '' },
  },
  'followUp.reopen': { type: 'followUp.reopen', input: { id: 'f' } },
  'referral.create': {
    type: 'referral.create',
    input: {
      id: 'r',
      contactId: 'luca',
      direction: 'received',
      on: today,
      prospect: 'Sara Neri',
      need: 'A roof',
      heat: 3,
      status: 'open',
    },
  },
  'referral.edit': { type: 'referral.edit', input: { id: 'r', need: 'Two roofs' } },
  'referral.advance': { type: 'referral.advance', input: { id: 'r', step: 'call' } },
  'introduction.create': {
    type: 'introduction.create',
    input: {
      id: 'i',
      contactId: 'luca',
      otherId: 'anna',
      on: today,
      reason: 'Roofs',
      outcome: 'open',
    },
  },
  'introduction.edit': { type: 'introduction.edit', input: { id: 'i', reason: 'Gutters' } },
  'event.create': {
    type: 'event.create',
    input: { id: 'e', details: { ...event, intention: '' } },
  },
  'event.createMany': {
    type: 'event.createMany',
    input: {
      events: ['e1', 'e2'].map((id) => ({ id, details: { ...event, intention: '' } })),
    },
  },
  'event.edit': { type: 'event.edit', input: { id: 'e', details: { place: 'Bologna' } } },
  'event.attendance': {
    type: 'event.attendance',
    input: { eventId: 'e', contactIds: ['luca'], expected: true },
  },
  'event.expect': {
    type: 'event.expect',
    input: { eventId: 'e', add: ['anna'], remove: ['luca'], newcomers: [] },
  },
  'event.numberRows': {
    type: 'event.numberRows',
    input: { eventId: 'e', rows: [{ contactId: 'anna', row: 1 }] },
  },
  'event.judge': { type: 'event.judge', input: { id: 'e', status: 'attended', verdict: null } },
  'debrief.write': {
    type: 'debrief.write',
    input: { eventId: 'e', contactId: 'anna', learned: 'Sings' },
  },
  'debrief.finish': { type: 'debrief.finish', input: { eventId: 'e', appointments: [] } },
  'stage.create': {
    type: 'stage.create',
    input: { id: 'mentors', ...stage, ...cadence, afterId: null },
  },
  'stage.edit': { type: 'stage.edit', input: { id: 'mentors', title: 'Elders' } },
  'stage.reorder': { type: 'stage.reorder', input: { id: 'mentors', afterId: 'met' } },
  'stage.remove': { type: 'stage.remove', input: { id: 'mentors', destinationId: 'met' } },
  'template.save': {
    type: 'template.save',
    input: { id: 'one-to-one', ...template, text: 'How did you begin?' },
  },
  'template.delete': { type: 'template.delete', input: { id: 'one-to-one', ...template } },
  'template.reset': { type: 'template.reset', input: { id: 'one-to-one' } },
  'event.delete': { type: 'event.delete', input: { id: 'e' } },
  'introduction.delete': { type: 'introduction.delete', input: { id: 'i' } },
  'referral.delete': { type: 'referral.delete', input: { id: 'r' } },
  'followUp.delete': { type: 'followUp.delete', input: { id: 'f' } },
  'note.delete': { type: 'note.delete', input: { id: 'n' } },
  'contact.delete': { type: 'contact.delete', input: { id: 'luca' } },
};

it('every kind of command has words for the history, in both languages', () => {
  const journal = emptyJournal();
  for (const command of [person('luca', 'Luca Romano'), person('anna', 'Anna Rossi')]) {
    perform(journal, command);
  }
  for (const command of Object.values(everyKind)) {
    const decision = decideOn(journal, command);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.key}`);
    journal.apply(decision.changes);
    expect(decision.label.key).toMatch(/^did\./);
    const words = (['en', 'it'] as const).map((language) =>
      writePortable(language, decision.label),
    );
    // Every place was filled, with something, and each language says it in its own way.
    for (const said of words) expect(said, command.type).not.toMatch(/[{}]|undefined|“”|«»|: *$/);
    expect(words[0], command.type).not.toBe(words[1]);
  }
});

/** A place for a person's name. */
const somebody = String.raw`\{(?:name|other|prospect)\}`;
/** An Italian participle, as in “aggiunta”, “spostato”, “chiusa”: it would agree with whom? “Passa” is none. */
const agreeing = String.raw`(?!passa )\p{L}*(?:at|it|ut|nt|lt|es|os|us|ss|ost)[oa]`;
/** What begins with a person and goes on with a participle, or leaves the gender to the reader. */
const assumesGender = new RegExp(
  String.raw`^${somebody}:? (?:non )?(?:più )?(?:è |è stat[oa] )?${agreeing}(?!\p{L})|\p{L}[/(*][oaei]\b|\b(?:lo|la|gli|le) ${somebody}`,
  'u',
);

it('no Italian words of the history assume a gender', () => {
  for (const wrong of [
    '{name} aggiunto',
    '{name}: spostata in {stage}',
    '{name} è stata lasciata andare',
    '{prospect} chiamato/a',
    '{other} non più proposta per {name}',
    'Nota su {name} scritt(a)',
  ]) {
    expect(wrong).toMatch(assumesGender);
  }
  const history = (Object.entries(italian) as [MessageKey, Message][]).filter(([key]) =>
    key.startsWith('did.'),
  );
  expect(history.length).toBeGreaterThan(Object.keys(everyKind).length);
  for (const [key, message] of history) {
    for (const words of typeof message === 'string' ? [message] : Object.values(message)) {
      expect(words, key).not.toMatch(assumesGender);
    }
  }
});
