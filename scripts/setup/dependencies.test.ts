import { describe, expect, it } from 'vitest';
import { isInstalled } from './dependencies.mjs';

const react = { version: '19.3.1', integrity: 'sha512-a' };
const forOtherPlatforms = { version: '1.0.0', integrity: 'sha512-b', optional: true };
const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': react,
    'node_modules/binary-win32': forOtherPlatforms,
  },
};

describe('isInstalled', () => {
  it('takes what the lock file asks for, optional packages or not', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/react': react } })).toBe(true);
    const everything = {
      'node_modules/react': react,
      'node_modules/binary-win32': forOtherPlatforms,
    };
    expect(isInstalled(lock, { packages: everything })).toBe(true);
  });

  it.each([
    { what: 'nothing at all', installed: null },
    { what: 'a missing package', installed: { packages: {} } },
    {
      what: 'another version',
      installed: { packages: { 'node_modules/react': { ...react, version: '19.3.0' } } },
    },
    {
      what: 'other bytes',
      installed: { packages: { 'node_modules/react': { ...react, integrity: 'sha512-c' } } },
    },
    {
      what: 'a package too many',
      installed: { packages: { 'node_modules/react': react, 'node_modules/left': react } },
    },
  ])('does not take $what', ({ installed }) => {
    expect(isInstalled(lock, installed)).toBe(false);
  });
});
