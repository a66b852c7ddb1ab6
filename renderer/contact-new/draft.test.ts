import { describe, expect, it } from 'vitest';
import { blankDraft, type Draft, readDraft } from './draft.ts';

const today = '2026-11-24';

function read(more: Partial<Draft>) {
  return readDraft({ ...blankDraft(today, 'Anna Rossi'), ...more }, today);
}

function problemKeys(more: Partial<Draft>): Record<string, string> {
  const result = read(more);
  if (result.ok) return {};
  return Object.fromEntries(
    Object.entries(result.problems).map(([field, problem]) => [field, problem.key]),
  );
}

describe('readDraft', () => {
  it('reads a contact met today, with trimmed fields and each tag once', () => {
    const result = read({
      name: '  Anna Rossi ',
      tags: 'legale, Centro,, legale',
      email: ' a@b.it ',
    });
    expect(result).toMatchObject({
      ok: true,
      details: {
        name: 'Anna Rossi',
        metOn: today,
        tags: ['legale', 'Centro'],
        emails: [{ label: '', value: 'a@b.it' }],
        phones: [],
      },
    });
  });

  it('wants a name', () => {
    expect(problemKeys({ name: ' \n ' })).toEqual({ name: 'contactNew.nameNeeded' });
  });

  it('refuses an address that is too long to be one, or none', () => {
    expect(problemKeys({ email: `${'a'.repeat(10_000)}@b.it` })).toEqual({
      email: 'contactNew.tooLong',
    });
    expect(problemKeys({ email: 'anna at b.it' })).toEqual({ email: 'contactNew.badEmail' });
  });

  it('refuses a day that has not come, and takes none at all', () => {
    expect(problemKeys({ metOn: '2026-11-25' })).toEqual({ metOn: 'contactNew.futureDay' });
    expect(read({ metOn: '' })).toMatchObject({ ok: true, details: { metOn: null } });
  });

  it('names every field that is wrong at once', () => {
    expect(
      Object.keys(problemKeys({ name: '', phone: '1'.repeat(61), company: 'x'.repeat(20_001) })),
    ).toEqual(expect.arrayContaining(['name', 'phone', 'company']));
  });

  it('keeps markup and formulas as the text they are', () => {
    expect(read({ name: '<img src=x onerror=alert(1)>', company: '=1+1' })).toMatchObject({
      ok: true,
      details: { name: '<img src=x onerror=alert(1)>', company: '=1+1' },
    });
  });
});
