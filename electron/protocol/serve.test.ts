import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltFiles, listBuiltFiles } from './builtFiles.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { serve } from './serve.ts';

let folder: string;
let files: BuiltFiles;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coltiva-'));
  const renderer = join(folder, 'renderer');
  await mkdir(join(renderer, 'assets'), { recursive: true });
  await writeFile(join(renderer, 'index.html'), '<title>Coltiva</title>');
  await writeFile(join(renderer, 'print.html'), '<title>Print</title>');
  await writeFile(join(renderer, 'assets', 'index-1a2b.js'), 'export {}');
  await writeFile(join(renderer, 'assets', 'inter.woff2'), 'font');
  await writeFile(join(renderer, 'assets', 'left-over.exe'), 'program');
  await writeFile(join(folder, 'secret.html'), 'secret');
  await symlink(join(folder, 'secret.html'), join(renderer, 'link.html'));
  files = listBuiltFiles(renderer);
});
afterAll(() => rm(folder, { recursive: true }));

const get = (address: string): Promise<Response> => serve(new Request(address), files);

describe('the pages of the app', () => {
  it.each([
    ['app://coltiva/', 'text/html; charset=utf-8', '<title>Coltiva</title>'],
    ['app://coltiva/index.html#/board', 'text/html; charset=utf-8', '<title>Coltiva</title>'],
    ['app://coltiva/print.html?token=1', 'text/html; charset=utf-8', '<title>Print</title>'],
    ['app://coltiva/assets/index-1a2b.js', 'text/javascript; charset=utf-8', 'export {}'],
    ['app://coltiva/assets/inter.woff2', 'font/woff2', 'font'],
  ])('%s is served as %s', async (address, type, body) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(body);
  });

  it.each([
    'app://coltiva/../secret.html',
    'app://coltiva/..%2fsecret.html',
    'app://coltiva/%2e%2e/secret.html',
    'app://coltiva/%2e%2e%2fsecret.html',
    'app://coltiva/..%5csecret.html',
    'app://coltiva/..\\secret.html',
    'app://coltiva/assets/../../secret.html',
    'app://coltiva/assets/%2e%2e/%2e%2e/secret.html',
    'app://coltiva/assets%2findex-1a2b.js',
    'app://coltiva//index.html',
    'app://coltiva/index.html/',
    'app://coltiva/index.html%00.js',
    'app://coltiva/INDEX.HTML',
    'app://coltiva/link.html',
    'app://coltiva/assets/left-over.exe',
    'app://coltiva/assets/',
    'app://coltiva/assets',
    'app://coltiva.evil/index.html',
    'app://evil/index.html',
    'app://coltiva:8080/index.html',
    'app://coltiva@evil/index.html',
    'app://evil@coltiva/index.html',
    'file:///etc/passwd',
    'https://coltiva/index.html',
  ])('%s is not there', async (address) => {
    const response = await serve({ url: address, method: 'GET' } as Request, files);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('Not found');
  });

  it('only answers to reading', async () => {
    const posted = new Request('app://coltiva/index.html', { method: 'POST', body: 'x' });
    expect((await serve(posted, files)).status).toBe(404);
  });

  it.each(['app://coltiva/index.html', 'app://coltiva/nothing.html'])(
    'sends the policy with %s',
    async (address) => {
      const { headers } = await get(address);
      expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );
});

describe('the policy', () => {
  const directives = new Map(
    contentSecurityPolicy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

  it('starts from nothing', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    for (const name of ['form-action', 'base-uri', 'object-src', 'frame-ancestors']) {
      expect(directives.get(name)).toEqual(["'none'"]);
    }
  });

  it('lets no script or style in but the built ones', () => {
    for (const name of ['script-src', 'style-src', 'font-src', 'worker-src']) {
      expect(directives.get(name)).toEqual(["'self'"]);
    }
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
  });
});
