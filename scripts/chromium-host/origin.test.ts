import { expect, test } from 'vitest';
import { appOrigin, headerForBrowser, toAppUrl, toBrowserUrl } from './origin.ts';

test.each([
  ['app://coltiva/index.html?a=1#b', 'https://coltiva.invalid/index.html?a=1#b'],
  ['app://coltiva/', 'https://coltiva.invalid/'],
  ['app://coltiva', 'https://coltiva.invalid'],
])('%s is %s to the browser, and back', (app, browser) => {
  expect(toBrowserUrl(app)).toBe(browser);
  expect(toAppUrl(browser)).toBe(app);
});

test.each([
  'https://coltiva.invalid.example.org/',
  'https://user@coltiva.invalid/',
  'https://coltiva.invalid:444/',
  'http://coltiva.invalid/',
  'file:///etc/passwd',
  'blob:https://coltiva.invalid/1',
])('%s is not the app', (url) => {
  expect(toAppUrl(url)).toBe(url);
});

test('origins are the app’s own or the web’s', () => {
  expect(appOrigin('https://coltiva.invalid/a/b')).toBe('app://coltiva');
  expect(appOrigin('https://example.org/a')).toBe('https://example.org');
  expect(appOrigin('')).toBe('null');
});

test('headers that name the scheme are understood by the browser', () => {
  expect(headerForBrowser("script-src app://coltiva 'self'")).toBe(
    "script-src https://coltiva.invalid 'self'",
  );
});
