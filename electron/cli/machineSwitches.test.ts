import { describe, expect, it } from 'vitest';
import { pryingSwitch } from './machineSwitches.ts';
import { ownArguments } from './ownArguments.ts';

describe('the packaged app refuses', () => {
  it.each([
    '--remote-debugging-port',
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--REMOTE-DEBUGGING-PORT=1',
    '-remote-debugging-port=1',
    '/remote-debugging-port=1',
    '--inspect',
    '--inspect=0',
    '--inspect-brk',
    '--inspect-brk-node=1',
    '--inspect-port=1',
    '--inspect-publish-uid=http',
    '--js-flags=--expose-gc',
  ])('%s', (argument) => {
    expect(pryingSwitch(['coltiva', '--demo', argument])).toBe(argument);
  });

  it('nothing that people or their systems use', () => {
    const usual = ['coltiva', '--demo', '--no-sandbox', '--ozone-platform=wayland', '--lang=it'];
    expect(pryingSwitch(usual)).toBeNull();
    expect(pryingSwitch(['coltiva', '--import', '/inspections/a.vcf', 'inspect.csv'])).toBeNull();
  });
});

describe('ownArguments', () => {
  it('leaves out the program, and the app’s path while developing', () => {
    expect(ownArguments(['/opt/Coltiva/coltiva', '--demo'], true)).toEqual(['--demo']);
    expect(ownArguments(['electron', '.', '--demo'], false)).toEqual(['--demo']);
    expect(ownArguments(['electron', '--no-sandbox', '.', '--demo'], false)).toEqual([
      '--no-sandbox',
      '--demo',
    ]);
    expect(ownArguments(['node', '/app/out/main/main.js', '--import', 'a.vcf'], false)).toEqual([
      '--import',
      'a.vcf',
    ]);
    expect(ownArguments(['electron'], false)).toEqual([]);
  });
});
