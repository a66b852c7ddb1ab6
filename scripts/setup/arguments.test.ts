import { describe, expect, it } from 'vitest';
import { wishOf } from './arguments.mjs';

describe('wishOf', () => {
  it.each([
    { args: [], wish: 'window' },
    { args: ['--demo'], wish: 'window' },
    { args: ['--data-dir', '/somewhere', '--lang', 'it'], wish: 'window' },
    { args: ['--import', 'people.vcf', '--data-dir', '/somewhere'], wish: 'windowless' },
    { args: ['--import=people.vcf'], wish: 'windowless' },
    { args: ['--export', 'all.json'], wish: 'windowless' },
    { args: ['--demo', '--prep-sheet', 'next', '--pdf', 'sheet.pdf'], wish: 'windowless' },
    // Mistakes that the app answers with a line; no window opens for them either.
    { args: ['--pdf', 'sheet.pdf'], wish: 'windowless' },
    { args: ['--help'], wish: 'help' },
    { args: ['--import', 'people.vcf', '--help'], wish: 'help' },
    { args: ['--version'], wish: 'version' },
  ])('$args asks for: $wish', ({ args, wish }) => {
    expect(wishOf(args)).toBe(wish);
  });
});
