import { expect, test } from 'vitest';
import { MemoryJournal } from '../../shared/domain/journal.ts';
import { defaultStages } from '../../shared/domain/defaultStages.ts';
import { type ValueWord, writeWord } from '../../shared/domain/merge/valueWord.ts';
import { eventStatuses } from '../../shared/domain/records/event.ts';
import { followUpSchema } from '../../shared/domain/records/followUp.ts';
import { introductionOutcomes } from '../../shared/domain/records/introduction.ts';
import { noteKinds } from '../../shared/domain/records/note.ts';
import { referralSchema, referralStatuses } from '../../shared/domain/records/referral.ts';
import { evidenceRules, stageColors, stagePresets } from '../../shared/domain/records/stage.ts';
import type { TableName } from '../../shared/domain/tables.ts';
import type { Language } from '../../shared/i18n/index.ts';
import { contactChanges } from '../store/testing/stores.ts';
import { describe as described } from './describe.ts';

const ours = new MemoryJournal();
const theirs = new MemoryJournal();
theirs.apply(contactChanges(1));
ours.load('stages', defaultStages);

function view(table: TableName, field: string | null, value: unknown) {
  const conflict = { table, id: 'x', field, ours: value, theirs: undefined };
  return described(conflict, [ours.tables, theirs.tables]);
}

const [stage = { id: '' }] = defaultStages;

const written = (words: readonly ValueWord[] | null, language: Language): string =>
  (words ?? []).map((word) => writeWord(word, language)).join(' · ');
const said = (table: TableName, field: string | null, value: unknown, language: Language = 'it') =>
  written(view(table, field, value).here, language);

test.each<[TableName, string, readonly string[]]>([
  ['notes', 'kind', noteKinds],
  ['followUps', 'type', followUpSchema.shape.type.options],
  ['followUps', 'owner', followUpSchema.shape.owner.options],
  ['followUps', 'step', followUpSchema.shape.step.unwrap().options],
  ['events', 'status', eventStatuses],
  ['events', 'verdict', ['keep', 'drop']],
  ['referrals', 'direction', referralSchema.shape.direction.options],
  ['referrals', 'scope', ['inside', 'outside']],
  ['referrals', 'status', referralStatuses],
  ['introductions', 'outcome', introductionOutcomes],
  ['stages', 'preset', stagePresets],
  ['stages', 'color', stageColors],
])('no stored word of %s, %s is shown to a person', (table, field, values) => {
  for (const value of values) {
    const words = view(table, field, value).here ?? [];
    expect(words, value).toEqual([{ key: expect.stringContaining(value), params: {} }]);
  }
});

test.each<[string, TableName, string, unknown, string]>([
  ['a kind of note', 'notes', 'kind', 'call', 'Telefonata'],
  ['a day', 'followUps', 'dueOn', '2026-12-03', '3 dicembre 2026'],
  ['a time', 'events', 'startsAt', '2026-12-03T07:05', '3 dicembre 2026, 7:05'],
  ['a heat', 'referrals', 'heat', 5, '5 · presentazione di persona'],
  [
    'a sum of money',
    'referrals',
    'value',
    { hundredths: 125_050, currency: 'EUR' },
    '1250,50\u00a0€',
  ],
  [
    'how something ended',
    'followUps',
    'outcome',
    { kind: 'skipped', on: '2026-12-03', at: '2026-12-03T10:00:00.000Z', note: 'in ferie' },
    'saltato · 3 dicembre 2026 · in ferie',
  ],
  ['what a stage asks for', 'stages', 'evidence', ['one-to-one'], 'un 1-2-1 fatto'],
  ['a stage', 'contacts', 'stageId', stage.id, 'Conosciuti'],
  [
    'somebody whom only the other version has',
    'contacts',
    'introducedBy',
    'imported-0',
    'Contact 0',
  ],
  ['what somebody wrote', 'contacts', 'trade', 'call', 'call'],
  ['nothing', 'followUps', 'dueOn', null, ''],
])('%s is said in the language of the reader', (_what, table, field, value, words) => {
  expect(said(table, field, value)).toBe(words);
});

test('what a stage asks for is said, all of it', () => {
  const { here } = view('stages', 'evidence', evidenceRules);
  expect(here).toEqual(evidenceRules.map((rule) => ({ key: `evidence.${rule}`, params: {} })));
});

test('a whole record is what somebody knows of it, without what holds the journal together', () => {
  const [change] = contactChanges(1);
  expect(said('contacts', null, change?.after, 'en')).toBe('Contact 0 · Met · 2 January 2026');
});

test('a long text is cut, and nothing is deleted', () => {
  const { here, there } = view('noteBodies', 'text', 'x'.repeat(1000));
  expect(written(here, 'en')).toBe(`${'x'.repeat(300)}…`);
  expect(there).toBeNull();
});
