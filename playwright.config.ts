import { defineConfig } from '@playwright/test';

/** Whole-app tests. They bring no browser along: see e2e/app.ts for what they run on. */
export default defineConfig({
  testDir: 'e2e',
  // Those of the README are taken when asked for: `npm run pictures`.
  testIgnore: process.env['COLTIVA_PICTURES'] === '1' ? [] : ['**/pictures.spec.ts'],
  outputDir: 'test-results/files',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Machines are shared and noisy: these only end what hangs.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
