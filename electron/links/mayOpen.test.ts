import { expect, it } from 'vitest';
import { mayOpen } from './mayOpen.ts';

it.each([
  ['mailto:anna@example.it', 'mailto:anna@example.it'],
  ['tel:+390511234567', 'tel:+390511234567'],
  ['https://example.it/a?b#c', 'https://example.it/a?b#c'],
  // A name that only looks like another is shown as it will be looked up.
  ['https://exämple.it', 'https://xn--exmple-cua.it/'],
  ['HTTPS://EXAMPLE.IT', 'https://example.it/'],
])('%s may be opened', (address, shown) => {
  expect(mayOpen(address)).toBe(shown);
});

it.each([
  'http://example.it/',
  'file:///etc/passwd',
  'file://server/share/x.exe',
  '\\\\server\\share\\x.exe',
  '//server/share',
  'C:\\Windows\\System32\\calc.exe',
  'smb://server/share',
  'javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'ms-msdt:/id',
  'search-ms:query=x',
  'app://coltiva/index.html',
  'https://user:secret@example.it/',
  'https://google.com@evil.example/',
  'https:///',
  'example.it',
  '',
])('%s may not', (address) => {
  expect(mayOpen(address)).toBeNull();
});
