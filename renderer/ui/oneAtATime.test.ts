import { expect, it } from 'vitest';
import { oneAtATime } from './oneAtATime.ts';

it('does not do again what is under way, and does what comes afterwards', async () => {
  const run = oneAtATime();
  const done: string[] = [];
  let goOn = (): void => undefined;
  const first = run(async () => {
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    done.push('first');
  });
  await run(() => void done.push('meanwhile'));
  goOn();
  await first;
  await run(() => void done.push('afterwards'));
  expect(done).toEqual(['first', 'afterwards']);
});

it('goes on after a failure, which the caller hears of', async () => {
  const run = oneAtATime();
  await expect(
    run(() => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  const done: string[] = [];
  await run(() => void done.push('afterwards'));
  expect(done).toEqual(['afterwards']);
});
