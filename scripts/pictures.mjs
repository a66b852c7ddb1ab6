// `npm run pictures`: the README's pictures, taken of the app as it is by the end-to-end tests.
import { ensureBuilt } from './setup/built.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { inCheckout } from './setup/checkout.mjs';
import { spawn } from 'node:child_process';

await ensureDependencies();
await ensureBuilt();
const playwright = inCheckout('node_modules', '@playwright', 'test', 'cli.js');
spawn(process.execPath, [playwright, 'test', 'e2e/pictures.spec.ts'], {
  stdio: 'inherit',
  env: { ...process.env, COLTIVA_PICTURES: '1' },
}).once('exit', (code) => {
  process.exitCode = code ?? 1;
});
