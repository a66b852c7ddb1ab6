import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideHost, forcedHost, hasScreen } from './host.mjs';

type HostFacts = Parameters<typeof decideHost>[0];

/** A desktop with a browser, on which Electron has not been fetched yet. */
const desktop: HostFacts = {
  forced: null,
  electron: 'fetchable',
  browser: true,
  canInstallBrowser: false,
  screen: true,
  headless: false,
  windowless: false,
};

describe('decideHost', () => {
  it.each<{ when: string; facts: Partial<HostFacts>; step: ReturnType<typeof decideHost> }>([
    {
      when: 'Electron is there',
      facts: { electron: 'present' },
      step: { do: 'run', host: 'electron' },
    },
    { when: 'Electron can be fetched', facts: {}, step: { do: 'fetch-electron' } },
    {
      when: 'Electron cannot be had',
      facts: { electron: 'unavailable' },
      step: { do: 'run', host: 'chromium', headless: false },
    },
    {
      when: 'Chromium is forced, Electron there or not',
      facts: { forced: 'chromium', electron: 'present' },
      step: { do: 'run', host: 'chromium', headless: false },
    },
    {
      when: 'Electron is forced and cannot be had',
      facts: { forced: 'electron', electron: 'unavailable' },
      step: { do: 'give-up', because: 'no-electron' },
    },
    {
      when: 'a window is wanted and there is no screen',
      facts: { screen: false, electron: 'present' },
      step: { do: 'give-up', because: 'no-screen' },
    },
    {
      when: 'headless is asked for and there is no screen',
      facts: { screen: false, headless: true, electron: 'present' },
      step: { do: 'run', host: 'chromium', headless: true },
    },
    {
      when: 'no window is needed and there is no screen',
      facts: { screen: false, windowless: true, electron: 'present' },
      step: { do: 'run', host: 'chromium', headless: true },
    },
    {
      when: 'no window is needed and Electron is there, with a screen',
      facts: { windowless: true, electron: 'present' },
      step: { do: 'run', host: 'electron' },
    },
    {
      when: 'no window is needed and headless is asked for, with a screen',
      facts: { windowless: true, headless: true, electron: 'present', browser: false },
      step: { do: 'run', host: 'electron' },
    },
    {
      when: 'headless is asked for, with a screen and Electron',
      facts: { headless: true, electron: 'present' },
      step: { do: 'run', host: 'chromium', headless: true },
    },
    {
      when: 'no window is needed, and Electron is forced without a screen',
      facts: { screen: false, windowless: true, forced: 'electron', electron: 'present' },
      step: { do: 'give-up', because: 'no-screen' },
    },
    {
      when: 'neither is there, and a browser may be installed',
      facts: { electron: 'unavailable', browser: false, canInstallBrowser: true },
      step: { do: 'install-browser' },
    },
    {
      when: 'neither is there, nor can be',
      facts: { electron: 'unavailable', browser: false },
      step: { do: 'give-up', because: 'no-browser' },
    },
  ])('$when', ({ facts, step }) => {
    expect(decideHost({ ...desktop, ...facts })).toEqual(step);
  });

  const anyFacts: fc.Arbitrary<HostFacts> = fc.record({
    forced: fc.constantFrom('electron', 'chromium', null),
    electron: fc.constantFrom('present', 'fetchable', 'unavailable'),
    browser: fc.boolean(),
    canInstallBrowser: fc.boolean(),
    screen: fc.boolean(),
    headless: fc.boolean(),
    windowless: fc.boolean(),
  });

  it('never runs on what is not there, nor on a host that was not asked for', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const step = decideHost(facts);
        if (step.do !== 'run') return true;
        const isThere = step.host === 'electron' ? facts.electron === 'present' : facts.browser;
        return isThere && (facts.forced ?? step.host) === step.host;
      }),
    );
  });

  it('never shows a window without a screen', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const step = decideHost({ ...facts, screen: false });
        return step.do !== 'run' || (step.host === 'chromium' && step.headless);
      }),
    );
  });

  it('comes to an end when making a host available does not work', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        let step = decideHost(facts);
        const tried: HostFacts = { ...facts };
        for (let steps = 0; steps < 2; steps += 1) {
          if (step.do === 'fetch-electron') tried.electron = 'unavailable';
          if (step.do === 'install-browser') tried.canInstallBrowser = false;
          step = decideHost(tried);
        }
        return step.do === 'run' || step.do === 'give-up';
      }),
    );
  });
});

describe('forcedHost', () => {
  it('reads COLTIVA_HOST', () => {
    expect(forcedHost({ COLTIVA_HOST: 'electron' })).toBe('electron');
    expect(forcedHost({ COLTIVA_HOST: 'chromium' })).toBe('chromium');
    expect(forcedHost({ COLTIVA_HOST: '' })).toBeNull();
    expect(forcedHost({})).toBeNull();
  });

  it('refuses what is no host', () => {
    expect(() => forcedHost({ COLTIVA_HOST: 'firefox' })).toThrow('firefox');
  });
});

describe('hasScreen', () => {
  it('asks for a display on Linux only', () => {
    expect(hasScreen('linux', {})).toBe(false);
    expect(hasScreen('linux', { DISPLAY: '' })).toBe(false);
    expect(hasScreen('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasScreen('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasScreen('darwin', {})).toBe(true);
    expect(hasScreen('win32', {})).toBe(true);
  });
});
