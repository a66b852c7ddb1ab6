// Gets better-sqlite3 for the benchmark, outside the project's own dependencies, so that no
// installation has to compile it. With Node 22 and later it brings its own binaries; for Node
// 20 it is compiled, which needs a C++ compiler, Python, and Node's headers beside Node.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));
const [major = 0] = process.versions.node.split('.').map(Number);
const compiled = major < 22;
const prefix = dirname(dirname(process.execPath));
if (compiled && !existsSync(join(prefix, 'include/node/node_api.h'))) {
  process.stderr.write(
    `Node ${process.versions.node} needs better-sqlite3 compiled, and its headers are not in ` +
      `${join(prefix, 'include/node')}. The benchmark goes on without it.\n`,
  );
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
// npm 11 and later run no package's scripts but those that are named here.
const packageJson = { private: true, allowScripts: { 'better-sqlite3': compiled } };
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packageJson)}\n`);
const options = compiled
  ? ['better-sqlite3@12.6.2', '--ignore-scripts=false']
  : ['better-sqlite3@13.2.0'];
const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...options], {
  cwd: folder,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ...(compiled ? { npm_config_nodedir: prefix } : {}) },
});
process.exitCode = status ?? 1;
