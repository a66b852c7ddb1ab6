import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { notify, systemNotifier } from './api/systemNotifier.ts';

let folder: string;
const searched = process.env['PATH'];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coltiva-notifier-'));
});
afterEach(async () => {
  process.env['PATH'] = searched;
  await rm(folder, { recursive: true });
});

const odd = { title: '--help "$(id)" \u{1F600}', body: "<b>Anna</b> & 'Luca'; rm -rf /" };

describe('notifications of the system', () => {
  test.skipIf(process.platform !== 'linux')('reach its program as words, whole', async () => {
    const heard = path.join(folder, 'heard');
    const program = `#!/bin/sh\nprintf '%s\\n' "$@" > '${heard}'\n`;
    await writeFile(path.join(folder, 'notify-send'), program);
    await chmod(path.join(folder, 'notify-send'), 0o755);
    process.env['PATH'] = `${folder}${path.delimiter}${searched ?? ''}`;
    await notify(odd);
    expect((await readFile(heard, 'utf8')).split('\n')).toEqual([
      '--app-name=Coltiva',
      '--',
      odd.title,
      "&lt;b&gt;Anna&lt;/b&gt; &amp; 'Luca'; rm -rf /",
      '',
    ]);
  });

  test('are none where a Linux has no program for them', () => {
    expect(systemNotifier('linux', folder)).toBeNull();
    expect(systemNotifier('aix', folder)).toBeNull();
  });

  test.each(['darwin', 'win32'] as const)('never become part of a script (%s)', (platform) => {
    const notifier = systemNotifier(platform);
    const args = notifier?.args(odd) ?? [];
    const script = args.filter((word) => word !== odd.title && word !== odd.body).join('\n');
    expect(script).not.toContain('Anna');
    const given = [...args, ...Object.values(notifier?.env(odd) ?? {})];
    expect(given).toEqual(expect.arrayContaining([odd.title, odd.body]));
  });
});
