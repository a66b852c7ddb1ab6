import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stampOf } from './stamp.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coltiva-stamp-'));
  write('shared/domain/day.ts', 'one');
  write('shared/domain/rank.ts', 'two');
  write('package.json', '{}');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const stamp = (): string => stampOf(folder, ['shared', 'electron', 'package.json']);

describe('stampOf', () => {
  it('is the same for the same sources, however often they are written', () => {
    const before = stamp();
    write('shared/domain/day.ts', 'one');
    expect(stamp()).toBe(before);
  });

  it.each([
    { change: 'other bytes', make: () => write('shared/domain/day.ts', 'One') },
    { change: 'a new file', make: () => write('electron/main.ts', '') },
    { change: 'a removed file', make: () => rmSync(join(folder, 'shared/domain/day.ts')) },
    {
      change: 'another name',
      make: () => {
        renameSync(join(folder, 'shared/domain/day.ts'), join(folder, 'shared/domain/days.ts'));
      },
    },
    {
      change: 'bytes moved from one file to the next',
      make: () => {
        write('shared/domain/day.ts', 'on');
        write('shared/domain/rank.ts', 'etwo');
      },
    },
    { change: 'a file named by itself', make: () => write('package.json', '{"a":1}') },
  ])('tells $change', ({ make }) => {
    const before = stamp();
    make();
    expect(stamp()).not.toBe(before);
  });

  it('leaves out tests and what lies elsewhere', () => {
    const before = stamp();
    write('shared/domain/day.test.ts', 'test');
    write('renderer/main.tsx', 'elsewhere');
    expect(stamp()).toBe(before);
  });
});
