import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles, withFile } from './files.ts';
import { lineBlocks } from './lineBlocks.ts';
import { temporaryFolder } from './testing/folder.ts';

const KIB = 1024;

/** The file again, from its blocks; each block checked on the way. */
async function throughBlocks(content: string): Promise<{ text: string; terminated: boolean[] }> {
  const path = join(await temporaryFolder(), 'lines');
  await writeFile(path, content);
  return withFile(nodeFiles, path, async (handle) => {
    let text = '';
    const terminated: boolean[] = [];
    for await (const block of lineBlocks(handle)) {
      expect(block.offset).toBe(text.length);
      expect(block.bytes.at(-1) === 0x0a).toBe(block.terminated);
      text += block.bytes.toString('latin1');
      terminated.push(block.terminated);
    }
    return { text, terminated };
  });
}

test.each([
  ['nothing', ''],
  ['one line', 'one\n'],
  ['no line', 'half'],
  ['lines and a half', 'one\ntwo\nhalf'],
  ['only line feeds', '\n\n\n'],
  ['many lines', 'a line like any other\n'.repeat(100_000)],
  ['lines that end with the blocks', `${'x'.repeat(512 * KIB - 1)}\n`.repeat(4)],
  ['a line of many blocks among others', `a\n${'b'.repeat(3000 * KIB)}\nc\n`.repeat(2)],
  ['a long half', `a\n${'b'.repeat(3000 * KIB)}`],
])('%s come in blocks of whole lines', async (_what, content) => {
  const { text, terminated } = await throughBlocks(content);
  expect(text === content).toBe(true);
  // Only what is last may lack its end.
  expect(terminated.slice(0, -1)).not.toContain(false);
});

test('who stops early may close the file at once', async () => {
  const path = join(await temporaryFolder(), 'lines');
  await writeFile(path, 'a line\n'.repeat(500_000));
  const first = await withFile(nodeFiles, path, async (handle) => {
    for await (const { bytes } of lineBlocks(handle)) return bytes.length;
    return 0;
  });
  expect(first).toBeGreaterThan(0);
});
