import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    passWithNoTests: false,
    restoreMocks: true,
    testTimeout: 30_000,
    // The default leaves one processor to an editor, of two.
    maxWorkers: '100%',
    // Files share modules, which must keep nothing between calls anyway: loading them again for
    // each file took as long as the tests.
    isolate: false,
  },
});
