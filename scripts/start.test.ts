// What `npm start` does before anything is installed or built.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const script = fileURLToPath(new URL('start.mjs', import.meta.url));

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { PATH, ...env },
  });
  return { status, stdout, stderr };
}

describe('npm start', () => {
  it('says its version, and nothing else', () => {
    const json: unknown = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    );
    const { version } = z.object({ version: z.string() }).parse(json);
    expect(start(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.runIf(process.platform === 'linux')('says what to do where there is no screen', () => {
    const { status, stdout, stderr } = start(['--demo']);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('COLTIVA_HEADLESS=1 npm start');
    expect(stderr).toContain('xvfb-run npm start');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a host that it does not know', () => {
    const { status, stderr } = start([], { COLTIVA_HOST: 'firefox' });
    expect(status).toBe(1);
    expect(stderr).toContain('firefox');
  });
});
