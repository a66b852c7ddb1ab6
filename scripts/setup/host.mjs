// Which of the two hosts runs the app (docs/architecture.md, "Two hosts").

/** @typedef {'no-screen' | 'no-electron' | 'no-browser'} Refusal */

/**
 * @typedef {object} HostFacts
 * @property {'electron' | 'chromium' | null} forced by `COLTIVA_HOST`
 * @property {'present' | 'fetchable' | 'unavailable'} electron its binary; `unavailable`
 *   also where fetching it was tried and failed a short time ago
 * @property {boolean} browser whether a Chromium, Chrome or Edge is installed
 * @property {boolean} canInstallBrowser whether this start may install one itself
 * @property {boolean} screen whether windows can be shown
 * @property {boolean} headless whether to run the app without showing its window, by
 *   `COLTIVA_HEADLESS`; Electron always shows it
 * @property {boolean} windowless whether the command needs no window
 */

/**
 * The next thing to do: run on a host, make one available and then decide again, or give up.
 * @typedef {{ do: 'run', host: 'electron' }
 *   | { do: 'run', host: 'chromium', headless: boolean }
 *   | { do: 'fetch-electron' }
 *   | { do: 'install-browser' }
 *   | { do: 'give-up', because: Refusal }} HostStep
 */

/**
 * Electron is the product's host; it needs a screen even for what shows no window. Where
 * its binary cannot be had, or there is no screen, a browser takes its place.
 * @param {HostFacts} facts
 * @returns {HostStep}
 */
export function decideHost({
  forced,
  electron,
  browser,
  canInstallBrowser,
  screen,
  headless,
  windowless,
}) {
  const hidden = windowless || headless;
  if (!screen && (forced === 'electron' || !hidden)) {
    return { do: 'give-up', because: 'no-screen' };
  }
  const electronWould = screen && (windowless || !headless);
  if (forced === 'electron' || (forced === null && electronWould)) {
    if (electron === 'present') return { do: 'run', host: 'electron' };
    if (electron === 'fetchable') return { do: 'fetch-electron' };
    if (forced === 'electron') return { do: 'give-up', because: 'no-electron' };
  }
  if (browser) return { do: 'run', host: 'chromium', headless: hidden };
  if (canInstallBrowser) return { do: 'install-browser' };
  return { do: 'give-up', because: 'no-browser' };
}

/** What to do instead, in one line each.
 * @type {Readonly<Record<Refusal, string>>} */
export const advice = {
  'no-screen':
    'There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). Without one: `xvfb-run npm start`, or `COLTIVA_HEADLESS=1 npm start` on an installed Chromium; `npm start -- --help` lists the commands that need no window.',
  'no-electron':
    'Electron’s binary could not be fetched. Check the network, or run on an installed Chromium, Chrome or Edge: `COLTIVA_HOST=chromium npm start`.',
  'no-browser':
    'Neither Electron’s binary nor a browser to run on is here: install Chromium, Chrome or Edge (COLTIVA_BROWSER=PATH names one in an unusual place) and start again.',
};

/** @param {NodeJS.ProcessEnv} env
 * @returns {'electron' | 'chromium' | null}
 * @throws {Error} when `COLTIVA_HOST` names no host */
export function forcedHost({ COLTIVA_HOST: forced = '' }) {
  if (forced === '') return null;
  if (forced === 'electron' || forced === 'chromium') return forced;
  throw new Error(`COLTIVA_HOST is “${forced}”; it can be electron or chromium.`);
}

/** Whether windows can be shown. Only Linux can be without a screen and know it.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env */
export function hasScreen(platform, { DISPLAY: x11 = '', WAYLAND_DISPLAY: wayland = '' }) {
  return platform !== 'linux' || x11 !== '' || wayland !== '';
}
