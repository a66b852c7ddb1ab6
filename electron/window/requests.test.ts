import { describe, expect, it } from 'vitest';
import { mayNavigate, mayRequest, mayUse } from './requests.ts';

describe('what a page may fetch', () => {
  it.each([
    'app://coltiva/index.html',
    'app://coltiva/assets/index-1a2b.js',
    'blob:app://coltiva/5b0e3c2e-0000-4000-8000-000000000000',
    'data:image/png;base64,AAAA',
  ])('%s', (address) => {
    expect(mayRequest(address, true)).toBe(true);
  });

  it.each([
    'https://example.com/',
    'http://127.0.0.1:9/',
    'ws://127.0.0.1/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'chrome://version',
    'chrome-extension://abc/index.html',
    'app://coltiva.evil/index.html',
    'app://evil/index.html',
    'app://coltiva@evil/',
    'blob:https://example.com/5b0e3c2e',
    'blob:app://coltiva.evil/5b0e3c2e',
    'data:text/html,<script>1</script>',
    'javascript:1',
    'devtools://devtools/bundled/index.html',
    'not an address',
    '',
  ])('never %s', (address) => {
    expect(mayRequest(address, true)).toBe(false);
  });

  it('lets developer tools load themselves while developing', () => {
    expect(mayRequest('devtools://devtools/bundled/index.html', false)).toBe(true);
  });
});

describe('where a page may go', () => {
  it('stays where it is', () => {
    expect(mayNavigate('app://coltiva/index.html', 'app://coltiva/index.html')).toBe(true);
    expect(mayNavigate('app://coltiva/index.html#/a', 'app://coltiva/index.html#/b')).toBe(true);
  });

  it.each([
    'https://example.com/',
    'file:///etc/passwd',
    'app://coltiva/print.html?token=1',
    'app://coltiva.evil/index.html',
    'about:blank',
    'javascript:1',
    'data:text/html,x',
    'blob:app://coltiva/5b0e3c2e',
  ])('never to %s', (address) => {
    expect(mayNavigate('app://coltiva/index.html', address)).toBe(false);
  });
});

describe('what a page may use', () => {
  it('copies text', () => {
    expect(mayUse('clipboard-sanitized-write')).toBe(true);
  });

  it.each([
    'clipboard-read',
    'deprecated-sync-clipboard-read',
    'display-capture',
    'fileSystem',
    'fullscreen',
    'geolocation',
    'hid',
    'idle-detection',
    'local-fonts',
    'media',
    'midi',
    'notifications',
    'openExternal',
    'persistent-storage',
    'pointerLock',
    'serial',
    'storage-access',
    'usb',
    'window-management',
    'unknown',
    'a permission of tomorrow',
  ])('not %s', (permission) => {
    expect(mayUse(permission)).toBe(false);
  });
});
