import { expect, test } from 'vitest';
import { parseAccelerator } from './accelerator.ts';

const none = { index: 0, ctrl: false, meta: false, alt: false, shift: false };

test.each([
  ['CmdOrCtrl+Shift+Z', { ...none, key: 'z', ctrl: true, shift: true }],
  ['CommandOrControl+Plus', { ...none, key: '+', ctrl: true }],
  ['CmdOrCtrl++', { ...none, key: '+', ctrl: true }],
  ['CmdOrCtrl+-', { ...none, key: '-', ctrl: true }],
  ['Alt+Left', { ...none, key: 'arrowleft', alt: true }],
  ['F11', { ...none, key: 'f11' }],
  ['CmdOrCtrl+,', { ...none, key: ',', ctrl: true }],
])('%s', (text, key) => {
  expect(parseAccelerator(text, 0, 'linux')).toEqual(key);
});

test('Cmd is the Mac’s own', () => {
  expect(parseAccelerator('CmdOrCtrl+Q', 3, 'darwin')).toEqual({
    ...none,
    index: 3,
    key: 'q',
    meta: true,
  });
});
