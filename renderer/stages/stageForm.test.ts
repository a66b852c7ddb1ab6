import { describe, expect, it } from 'vitest';
import { defaultStages } from '../../shared/domain/defaultStages.ts';
import { formOfStage, newStageForm, readStageForm, type StageForm } from './stageForm.ts';

const trusted = defaultStages.find(({ id }) => id === 'trusted');

function problemsOf(more: Partial<StageForm>, preset: 'trusted' | null = null) {
  const read = readStageForm({ ...newStageForm, title: 'Mentors', ...more }, preset);
  return read.ok
    ? {}
    : Object.fromEntries(Object.entries(read.problems).map(([field, { key }]) => [field, key]));
}

describe('the form of a stage', () => {
  it('leaves a preset its own words, and shows what it asks for', () => {
    if (!trusted) throw new Error('no trusted stage');
    const form = formOfStage(trusted);
    expect(form.evidence).toEqual(['one-to-one', 'promise-kept']);
    expect(readStageForm(form, 'trusted')).toEqual({
      ok: true,
      fields: {
        title: null,
        description: null,
        color: 'stage-3',
        idealDays: 30,
        maxDays: 75,
        evidence: ['one-to-one', 'promise-kept'],
      },
    });
  });

  it('wants a name for a stage of one’s own', () => {
    expect(problemsOf({ title: '  ' })).toEqual({ title: 'stages.error.title' });
    expect(problemsOf({ title: '  ' }, 'trusted')).toEqual({});
  });

  it.each(['', '0', '3.5', '-2', 'ten', '3651'])('takes no cadence of %j', (days) => {
    expect(problemsOf({ maxDays: days })).toEqual({ maxDays: 'stages.error.days' });
  });

  it('wants the most to be no less than the ideal', () => {
    expect(problemsOf({ idealDays: '61', maxDays: '60' })).toEqual({
      maxDays: 'stages.error.order',
    });
    expect(problemsOf({ title: 'x'.repeat(20_001) })).toEqual({ title: 'stages.error.tooLong' });
  });
});
