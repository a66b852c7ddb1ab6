import { expect, it } from 'vitest';
import { Answers } from './answers.ts';

it('gives each question its own reply, whatever their order', async () => {
  const answers = new Answers<string>();
  const asked: number[] = [];
  const first = answers.ask((ask) => asked.push(ask));
  const second = answers.ask((ask) => asked.push(ask));
  answers.take(asked[1]!, 'second');
  answers.take(asked[0]!, 'first');
  expect(await Promise.all([first, second])).toEqual(['first', 'second']);
});

it('lets nobody wait for one who has gone', async () => {
  const answers = new Answers<string>();
  const before = answers.ask(() => undefined);
  answers.end();
  const asked: number[] = [];
  const after = answers.ask((ask) => asked.push(ask));
  expect(await Promise.all([before, after])).toEqual([null, null]);
  expect(asked).toEqual([]);
});
