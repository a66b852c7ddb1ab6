import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const checkout = fileURLToPath(new URL('..', import.meta.url));

/** A file somewhere in the rooms, one line of code, and whether the boundaries let it pass. */
type Case = readonly [file: string, code: string];

const forbidden: readonly Case[] = [
  ['shared/domain/a.ts', `import { store } from '../../electron/store/store.ts';`],
  ['shared/domain/a.ts', `import type { Store } from '../../electron/store/store.ts';`],
  ['shared/domain/a.ts', `export * from '../../renderer/data/replica.ts';`],
  ['shared/domain/a.ts', `import { read } from 'node:fs';`],
  ['shared/domain/a.ts', `import { app } from 'electron';`],
  ['shared/domain/a.ts', `import { useState } from 'react';`],
  ['shared/domain/a.ts', `await import('node:fs');`],
  ['shared/domain/a.ts', `await fetch('x');`],
  ['shared/domain/a.ts', `await globalThis.fetch('x');`],
  ['shared/domain/a.test.ts', `import { store } from '../../electron/store/store.ts';`],

  ['renderer/board/a.tsx', `import { store } from '../../electron/store/store.ts';`],
  ['renderer/board/a.tsx', `import { ipcRenderer } from 'electron';`],
  ['renderer/board/a.tsx', `import { ipcRenderer } from 'electron/renderer';`],
  ['renderer/board/a.tsx', `import { join } from 'node:path';`],
  ['renderer/board/a.tsx', `import { readFile } from 'fs/promises';`],
  ['renderer/board/a.tsx', `import { start } from '../../scripts/start.mjs';`],
  ['renderer/board/a.tsx', `await fetch('x');`],
  ['renderer/board/a.tsx', `new WebSocket('x');`],
  ['renderer/board/a.test.tsx', `import { store } from '../../electron/store/store.ts';`],
  ['renderer/ui/a.tsx', `import { Card } from '../board/Card.tsx';`],
  ['renderer/ui/a.tsx', `import { replica } from '../data/replica.ts';`],
  ['renderer/ui/a.tsx', `import { store } from '../../electron/store/store.ts';`],
  ['renderer/ui/a.tsx', `import { join } from 'node:path';`],

  ['electron/store/a.ts', `import { Card } from '../../renderer/board/Card.tsx';`],
  [
    'electron/store/a.ts',
    `import { findBrowser } from '../../scripts/chromium-host/findBrowser.mjs';`,
  ],
  ['electron/store/a.ts', `import { ipcMain } from 'electron';`],
  ['electron/store/a.ts', `import { ipcMain } from 'electron/main';`],
  ['electron/store/a.ts', `import * as everything from 'electron';`],
  ['electron/store/a.ts', `import everything from 'electron';`],
  ['electron/store/a.ts', `import { ipcRenderer } from 'electron';`],
  ['electron/store/a.ts', `import { contextBridge } from 'electron';`],
  ['electron/store/a.ts', `import { net } from 'electron';`],
  ['electron/store/a.ts', `import { app, autoUpdater } from 'electron';`],
  ...['net', 'http', 'https', 'http2', 'tls', 'dgram', 'dns'].flatMap((name): Case[] => [
    ['electron/store/a.ts', `import { it } from 'node:${name}';`],
    ['electron/store/a.ts', `import { it } from '${name}';`],
  ]),
  ['electron/store/a.ts', `import { lookup } from 'node:dns/promises';`],
  ['electron/store/a.ts', `await import('node:net');`],
  ['electron/store/a.ts', `import { createRequire } from 'node:module';`],
  ['electron/store/a.ts', `process.getBuiltinModule('net');`],
  ['electron/store/a.ts', `await fetch('x');`],
  ['electron/store/a.ts', `new WebSocket('x');`],
  ['electron/store/a.test.ts', `import { connect } from 'node:net';`],
  ['electron/ipc/router.ts', `import { ipcRenderer } from 'electron';`],
  ['electron/ipc/router.ts', `import { net } from 'electron';`],
  ['electron/ipc/router.ts', `import { connect } from 'node:net';`],
  ['electron/ipc/router.ts', `import { Card } from '../../renderer/board/Card.tsx';`],
  ['electron/ipc/handlers.ts', `import { ipcMain } from 'electron';`],
  ['electron/preload/a.ts', `import { ipcMain } from 'electron';`],
  ['electron/preload/a.ts', `import { readFile } from 'node:fs';`],
  ['electron/preload/a.ts', `import { store } from '../store/store.ts';`],
  ['electron/preload/a.ts', `import { Card } from '../../renderer/board/Card.tsx';`],

  ['scripts/a.mjs', `import { Card } from '../renderer/board/Card.tsx';`],
  ['e2e/a.spec.ts', `import { Card } from '../renderer/board/Card.tsx';`],
  ['e2e/a.spec.ts', `import { store } from '../electron/store/store.ts';`],
];

const allowed: readonly Case[] = [
  ['shared/domain/a.ts', `import { z } from 'zod';`],
  ['shared/domain/a.ts', `import { generateKeyBetween } from 'fractional-indexing';`],
  ['shared/domain/a.ts', `import { stemmer } from '@orama/stemmers/italian';`],
  ['shared/domain/a.ts', `import { day } from './day.ts';`],
  ['shared/domain/a.ts', `import { en } from '../i18n/en/index.ts';`],
  ['shared/domain/a.test.ts', `import { it } from 'vitest';`],

  ['renderer/board/a.tsx', `import { useState } from 'react';`],
  ['renderer/board/a.tsx', `import { day } from '../../shared/domain/day.ts';`],
  ['renderer/board/a.tsx', `import { Button } from '../ui/Button.tsx';`],
  ['renderer/ui/a.tsx', `import { Menu } from '@base-ui/react';`],
  ['renderer/ui/a.tsx', `import { useText } from '../i18n/useText.ts';`],
  ['renderer/ui/a.tsx', `import { day } from '../../shared/domain/day.ts';`],
  ['renderer/ui/a.tsx', `import { Button } from './Button.tsx';`],
  ['renderer/board/a.test.tsx', `import { readFile } from 'node:fs';`],

  ['electron/store/a.ts', `import { readFile } from 'node:fs';`],
  ['electron/store/a.ts', `import { app, BrowserWindow } from 'electron';`],
  ['electron/store/a.ts', `import { day } from '../../shared/domain/day.ts';`],
  ['electron/ipc/router.ts', `import { ipcMain } from 'electron';`],
  ['electron/preload/a.ts', `import { contextBridge, ipcRenderer } from 'electron';`],
  ['electron/preload/a.ts', `import { calls } from '../../shared/ipc/contract.ts';`],
  ['electron/preload/a.ts', `import { api } from './api.ts';`],

  ['scripts/chromium-host/a.ts', `import { createServer } from 'node:http';`],
  ['scripts/chromium-host/a.ts', `import { ipcMain } from 'electron';`],
  ['e2e/a.spec.ts', `import { en } from '../shared/i18n/en/index.ts';`],
];

const boundaryRules = [
  'eslint(no-restricted-imports)',
  'eslint(no-restricted-globals)',
  'eslint(no-restricted-properties)',
];

const reportSchema = z.object({
  number_of_files: z.number(),
  diagnostics: z.array(
    z.object({ code: z.string(), filename: z.string(), help: z.string().default('') }),
  ),
});

/** Lays every case in its own copy of the rooms, so that one run of the linter judges all.
 * Answers, by case, what the boundary rules advise there. */
function lint(folder: string, cases: readonly Case[]): readonly (readonly string[])[] {
  const config = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(readFileSync(join(checkout, '.oxlintrc.json'), 'utf8')));
  // Only a root config may have options; those of the project ask for types, not needed here.
  const nested = JSON.stringify({ ...config, options: undefined });
  cases.forEach(([file, code], index) => {
    const rooms = join(folder, String(index));
    mkdirSync(dirname(join(rooms, file)), { recursive: true });
    writeFileSync(join(rooms, file), `${code}\n`);
    writeFileSync(join(rooms, '.oxlintrc.json'), nested);
  });
  const oxlint = join(checkout, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format=json', '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const report = reportSchema.parse(JSON.parse(run.stdout));
  expect(report.number_of_files).toBe(cases.length);
  return cases.map((_, index) =>
    report.diagnostics
      .filter(({ code, filename }) => {
        return boundaryRules.includes(code) && filename.split(/[\\/]/, 1)[0] === String(index);
      })
      .map(({ help }) => help),
  );
}

let folder = '';
let advice: readonly (readonly string[])[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coltiva-boundaries-'));
  advice = lint(folder, [...forbidden, ...allowed]);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('import boundaries', () => {
  for (const [index, [file, code]] of forbidden.entries()) {
    it(`${file} may not say: ${code}`, () => {
      expect(advice[index]).not.toHaveLength(0);
      // Whoever meets the rule is told where to go instead.
      for (const help of advice[index] ?? []) expect(help).not.toBe('');
    });
  }

  for (const [index, [file, code]] of allowed.entries()) {
    it(`${file} may say: ${code}`, () => {
      expect(advice[forbidden.length + index]).toEqual([]);
    });
  }
});
