import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** How a program ended. Exit code -1: by a signal, or it took too long. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a person types: `npm start -- …`, without the word npm. */
export function coltiva(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(root, 'scripts/start.mjs'), ...args],
      {
        cwd: root,
        env: {
          ...process.env,
          COLTIVA_HEADLESS: '1',
          LANG: 'en_US.UTF-8',
          LC_ALL: '',
          LANGUAGE: '',
        },
        timeout: 150_000,
      },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, stdout, stderr });
      },
    );
  });
}
