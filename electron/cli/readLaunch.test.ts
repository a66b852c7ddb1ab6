import { describe, expect, it } from 'vitest';
import { languages, writePortable } from '../../shared/i18n/index.ts';
import { readLaunch } from './readLaunch.ts';

const read = (line: string) => readLaunch(line === '' ? [] : line.split(' '), '/home/anna');
const window = { kind: 'window', language: null, dataDir: null, demo: false };
const jobs = { ...window, kind: 'jobs' };

describe('a window', () => {
  it.each([
    ['', window],
    ['--demo', { ...window, demo: true }],
    ['--check', { ...window, kind: 'check', repair: false }],
    ['--check --repair', { ...window, kind: 'check', repair: true }],
    ['--data-dir /data', { ...window, dataDir: '/data' }],
    ['--data-dir=diary', { ...window, dataDir: '/home/anna/diary' }],
    ['--lang it', { ...window, language: 'it' }],
    ['--lang=en-GB', { ...window, language: 'en' }],
    ['--no-sandbox --ozone-platform=headless --demo', { ...window, demo: true }],
    ['--inspect=0 --remote-debugging-port=0 --enable-logging', window],
    ['--disable-gpu --force-device-scale-factor=2 --v=1', window],
  ])('%s', (line, launch) => {
    expect(read(line)).toEqual(launch);
  });
});

describe('without a window', () => {
  it.each([
    ['--help', { kind: 'help', language: null }],
    ['-h --lang it', { kind: 'help', language: 'it' }],
    ['--version', { kind: 'version', language: null }],
    [
      '--import a.vcf /b/Connections.csv --data-dir /data',
      {
        ...jobs,
        dataDir: '/data',
        jobs: [{ kind: 'import', files: ['/home/anna/a.vcf', '/b/Connections.csv'] }],
      },
    ],
    [
      '--import a.vcf --import b.vcf',
      { ...jobs, jobs: [{ kind: 'import', files: ['/home/anna/a.vcf', '/home/anna/b.vcf'] }] },
    ],
    [
      '--export all.json',
      { ...jobs, jobs: [{ kind: 'export', file: '/home/anna/all.json', format: 'json' }] },
    ],
    [
      '--demo --export people.VCF',
      {
        ...jobs,
        demo: true,
        jobs: [{ kind: 'export', file: '/home/anna/people.VCF', format: 'vcf' }],
      },
    ],
    [
      '--export events.ics',
      { ...jobs, jobs: [{ kind: 'export', file: '/home/anna/events.ics', format: 'ics' }] },
    ],
    [
      '--demo --prep-sheet next --pdf s.pdf',
      {
        ...jobs,
        demo: true,
        jobs: [
          { kind: 'prep-sheet', event: { kind: 'next' }, pdf: '/home/anna/s.pdf', paper: null },
        ],
      },
    ],
    [
      '--prep-sheet 3f-1 --pdf /s.pdf --paper Letter --lang en',
      {
        ...jobs,
        language: 'en',
        jobs: [
          {
            kind: 'prep-sheet',
            event: { kind: 'id', id: '3f-1' },
            pdf: '/s.pdf',
            paper: 'letter',
          },
        ],
      },
    ],
    [
      '--export all.json --import a.csv',
      {
        ...jobs,
        jobs: [
          { kind: 'import', files: ['/home/anna/a.csv'] },
          { kind: 'export', file: '/home/anna/all.json', format: 'json' },
        ],
      },
    ],
  ])('%s', (line, launch) => {
    expect(read(line)).toEqual(launch);
  });
});

describe('mistakes', () => {
  it.each([
    ['--frobnicate', 'cli.unknown', '--frobnicate'],
    ['--demo --Import x', 'cli.unknown', '--Import'],
    ['-x', 'cli.unknown', '-x'],
    ['notes.vcf', 'cli.stray', 'notes.vcf'],
    ['--demo notes.vcf', 'cli.stray', 'notes.vcf'],
    ['--data-dir', 'cli.missingValue', '--data-dir'],
    ['--data-dir --demo', 'cli.missingValue', '--data-dir'],
    ['--data-dir=', 'cli.missingValue', '--data-dir'],
    ['--import', 'cli.missingValue', '--import'],
    ['--import --export a.json', 'cli.missingValue', '--import'],
    ['--export a.json --export b.json', 'cli.twice', '--export'],
    ['--export a.pdf', 'cli.badValue', 'a.pdf'],
    ['--export json', 'cli.badValue', 'json'],
    ['--lang fr', 'cli.badValue', 'fr'],
    ['--paper a5 --prep-sheet next --pdf s.pdf', 'cli.badValue', 'a5'],
    ['--prep-sheet ../x --pdf s.pdf', 'cli.badValue', '../x'],
    ['--prep-sheet next', 'cli.needs', '--pdf'],
    ['--pdf s.pdf', 'cli.needs', '--pdf'],
    ['--paper a4', 'cli.needs', '--paper'],
    ['--demo --import a.vcf', 'cli.notTogether', '--import'],
  ])('%s', (line, key, named) => {
    const launch = read(line);
    expect(launch).toMatchObject({ kind: 'mistake', text: { key } });
    if (launch.kind !== 'mistake') throw new Error('no mistake');
    for (const language of languages) {
      const told = writePortable(language, launch.text);
      expect(told).toContain(named);
      expect(told).not.toContain('\n');
    }
  });

  it('are told in the language asked for', () => {
    expect(read('--lang it --frobnicate')).toMatchObject({ kind: 'mistake', language: 'it' });
    expect(read('--frobnicate --lang=it-CH')).toMatchObject({ kind: 'mistake', language: 'it' });
  });
});
