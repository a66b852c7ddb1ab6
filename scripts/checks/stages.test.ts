import { describe, expect, it } from 'vitest';
import { ofCheck } from './outcome.mjs';
import { pickStages } from './stages.mjs';

const step = (name: string) => ({ name, run: async () => ofCheck({ code: 0, output: '' }) });
const all = [[step('format'), step('lint')], [step('unit')]];

describe('pickStages', () => {
  const names = (args: readonly string[]) =>
    pickStages(all, args).map((stage) => stage.map(({ name }) => name));

  it('picks everything unless told', () => {
    expect(names([])).toEqual([['format', 'lint'], ['unit']]);
    expect(names(['--only', 'unit,lint'])).toEqual([['lint'], ['unit']]);
  });

  it.each([[['--only']], [['--only', 'tests']], [['--just', 'unit']], [['--only', 'unit', 'x']]])(
    'refuses %s and names what there is',
    (args) => {
      expect(() => pickStages(all, args)).toThrow('format, lint, unit');
    },
  );
});
