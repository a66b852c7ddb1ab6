import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InlineConfig, build } from 'vite';
import { hostPrograms } from '../programs.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Builds the host and the test app into a folder of their own; returns it. */
export async function buildTestApp(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'coltiva-testapp-'));
  const about = { name: 'host-test', productName: 'Host test', version: '1.2.3', type: 'module' };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(about));
  await Promise.all([
    ...hostPrograms(folder).map((part) => build(part)),
    build(program(folder, 'main', 'es')),
    build(program(folder, 'preload', 'cjs')),
  ]);
  return folder;
}

function program(folder: string, name: 'main' | 'preload', format: 'es' | 'cjs'): InlineConfig {
  const extension = format === 'es' ? 'js' : 'cjs';
  return {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      target: 'node20',
      outDir: path.join(folder, name),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: { [name]: path.join(here, `${name}.ts`) },
        external: ['electron'],
        output: { format, entryFileNames: `[name].${extension}` },
      },
    },
  };
}
