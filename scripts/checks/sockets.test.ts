import { describe, expect, it } from 'vitest';
import { socketImports } from './sockets.mjs';

describe('socketImports', () => {
  it.each([
    `import net from 'node:net';`,
    `import { connect } from "net"`,
    `import'node:http';`,
    `import "https"`,
    `export { connect } from 'node:tls';`,
    `const http2 = await import('node:http2');`,
    'await import(`node:dgram`)',
    `const dns = require("dns/promises");`,
    `const dns = __require( 'dns' );`,
    `process.getBuiltinModule('net')`,
    `import{createConnection as a}from"node:net";`,
  ])('finds %s', (program) => {
    expect(socketImports(program)).toHaveLength(1);
  });

  it.each([
    `import { readFile } from 'node:fs/promises';`,
    `import { isIP } from './net.js';`,
    `const scheme = 'https';`,
    `// from the net`,
    `const allowed = ['https', 'mailto'];`,
    `import { net } from './tables.js';`,
  ])('lets pass %s', (program) => {
    expect(socketImports(program)).toEqual([]);
  });
});
