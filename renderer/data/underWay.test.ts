import { expect, test } from 'vitest';
import { allArrived, onItsWay } from './underWay.ts';

interface Step {
  readonly arrives: Promise<void>;
  readonly end: (error?: Error) => void;
}

function step(): Step {
  let end: Step['end'] = () => undefined;
  const arrives = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  return { arrives, end };
}

test('what comes after waits for all that were on their way, failed ones too, and no longer', async () => {
  const heard: string[] = [];
  const [first, second] = [step(), step()];
  const failed = onItsWay(first.arrives).catch((error: unknown) => heard.push(String(error)));
  void onItsWay(second.arrives).then(() => heard.push('second'));
  const waiting = allArrived().then(() => heard.push('all'));
  first.end(new Error('no'));
  await failed;
  expect(heard).toEqual(['Error: no']);
  second.end();
  await waiting;
  expect(heard).toEqual(['Error: no', 'second', 'all']);
  await allArrived();
});
