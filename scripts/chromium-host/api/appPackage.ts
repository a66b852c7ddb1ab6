import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface AppPackage {
  /** The folder of its package.json. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
}

/** The package of the program being run, as Electron finds it: from the main script upwards. */
export function findAppPackage(script: string | undefined = process.argv[1]): AppPackage {
  let folder = path.dirname(path.resolve(script ?? '.'));
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) return { folder: process.cwd(), name: 'Electron', version: '0.0.0' };
    folder = parent;
  }
  // npm checks these; what is missing gets a default.
  const read = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name?: string;
    productName?: string;
    version?: string;
  };
  return {
    folder,
    name: read.productName ?? read.name ?? 'Electron',
    version: read.version ?? '0.0.0',
  };
}
