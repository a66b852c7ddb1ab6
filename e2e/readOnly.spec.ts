import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { openBoard } from './boardSteps.ts';
import { expect, test } from './fixtures.ts';

const run = promisify(execFile);

/** Makes a folder read-only for everybody, the superuser included, until it is given back. */
async function mountReadOnly(folder: string): Promise<() => Promise<void>> {
  await run('mount', ['--bind', folder, folder]);
  await run('mount', ['-o', 'remount,bind,ro', folder]);
  return async () => {
    await run('umount', ['--lazy', folder]);
  };
}

test('a journal in a read-only folder opens, says so, and is left as it is', async ({ app }) => {
  test.skip(
    process.platform !== 'linux' || process.getuid?.() !== 0,
    'only the superuser of a Linux machine can mount a folder read-only',
  );
  const first = await openBoard(app, { Met: ['Nora Quinn'] });
  await first.close();
  const { dataDir } = first;
  const contents = async () =>
    Promise.all(
      (await readdir(dataDir, { withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map(async ({ name }) => [name, await readFile(path.join(dataDir, name), 'utf8')]),
    );
  const before = await contents();
  const giveBack = await mountReadOnly(dataDir);
  try {
    const second = await app({ dataDir });
    const { page } = second;
    await expect(page.getByRole('complementary', { name: 'Read only' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Nora Quinn' })).toBeVisible();
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: 'New contact' });
    await dialog.getByRole('textbox', { name: 'Name' }).first().fill('Otto Reed');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('open for reading only');
    // What was typed is still there, to be copied or saved elsewhere.
    await expect(dialog.getByRole('textbox', { name: 'Name' }).first()).toHaveValue('Otto Reed');
    await second.close();
    expect(await contents()).toEqual(before);
  } finally {
    await giveBack();
  }
});
