// The lock file is read by people on other networks than the one it was written on.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const named = z.record(z.string(), z.string()).default({});
const needs = z.object({ dependencies: named, devDependencies: named });
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ resolved: z.string().optional(), integrity: z.string().optional() }).and(needs),
  ),
});

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
}
const { packages } = lockSchema.parse(read('package-lock.json'));

it('names no host that a package would be downloaded from', () => {
  const withHost = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
  expect(withHost).toEqual([]);
});

it('has a checksum for every package, so that any registry will do', () => {
  const unchecked = Object.entries(packages).filter(
    ([place, { integrity }]) => place !== '' && integrity === undefined,
  );
  expect(unchecked).toEqual([]);
  expect(Object.keys(packages).length).toBeGreaterThan(100);
});

it('asks for what package.json asks for', () => {
  expect(needs.parse(packages[''])).toEqual(needs.parse(read('package.json')));
});
