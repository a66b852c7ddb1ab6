import { getHeapSpaceStatistics } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { tidyYoungMemory } from './youngMemory.ts';

const MIB = 1024 * 1024;

function youngBytes(): number {
  const spaces = getHeapSpaceStatistics();
  return spaces.find(({ space_name: name }) => name === 'new_space')?.space_used_size ?? 0;
}

/** Makes garbage until that much is there. */
function fillYoungMemory(bytes: number): void {
  let kept: unknown[] = [];
  while (youngBytes() < bytes) kept = Array.from({ length: 1000 }, () => ({ kept: kept.length }));
}

it('has new objects gone through once they are many', () => {
  // Room for so many is only made where many have stayed; these leave it at the second time.
  const staying = Array.from({ length: 300_000 }, (_, number) => ({ number }));
  for (let time = 0; time < 2; time += 1) {
    fillYoungMemory(5 * MIB);
    tidyYoungMemory();
  }
  fillYoungMemory(5 * MIB);
  tidyYoungMemory();
  expect(youngBytes()).toBeLessThan(4 * MIB);
  expect(staying).toHaveLength(300_000);
});

it('leaves no way to do so behind', () => {
  tidyYoungMemory();
  expect(runInNewContext('typeof gc')).toBe('undefined');
});
