import { expect, test } from 'vitest';
import { defaultStages } from '../../shared/domain/defaultStages.ts';
import { tableNames } from '../../shared/domain/tables.ts';
import { isRecordOf } from './recordCheck.ts';
import { contactChanges } from './testing/stores.ts';

const [stage] = defaultStages;
const contact = contactChanges(1)[0]?.after;

test('a record fits its own table and no other', () => {
  expect(tableNames.filter((table) => isRecordOf(table, contact))).toEqual(['contacts']);
  expect(isRecordOf('stages', stage)).toBe(true);
});

test.each([
  ['null', null],
  ['a text', 'stage'],
  ['a list', [stage]],
  ['without a field', { ...stage, color: undefined }],
  ['with a field of another kind', { ...stage, idealDays: '7' }],
  ['with null where it may not be', { ...stage, rank: null }],
  ['with an empty id', { ...stage, id: '' }],
  ['with an id too long', { ...stage, id: 'x'.repeat(129) }],
])('%s is no record', (_what, value) => {
  expect(isRecordOf('stages', value)).toBe(false);
});
