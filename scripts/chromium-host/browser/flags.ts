import type { BrowserLook } from './launch.ts';

/** Switches of the app that a browser knows by the same name. */
const passedOn = new Set([
  'host-resolver-rules',
  'proxy-server',
  'proxy-bypass-list',
  'lang',
  'force-color-profile',
  'disable-http-cache',
  'disable-features',
  'enable-blink-features',
  'enable-features',
  'disable-gpu',
  'force-prefers-reduced-motion',
]);

/** Nothing that talks, asks, syncs, remembers or reports. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--no-pings',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-infobars',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-session-crashed-bubble',
  '--disable-sync',
  '--hide-crash-restore-bubble',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** Nothing of the journal stays in the profile, which is removed anyway. */
const forgetful = ['--incognito', '--disk-cache-size=1', '--media-cache-size=1'];

/** Without word from the app: no name is found, and no proxy answers. */
const offline = new Map([
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', '127.0.0.1:9'],
  ['proxy-bypass-list', '<-loopback>'],
]);

const features = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'GlobalMediaControls',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'OptimizationHints',
  'SegmentationPlatform',
  'Translate',
];

/**
 * The browser's command line.
 * @param switches what the app asked for with `app.commandLine.appendSwitch`
 * @param profile the private folder
 */
export function browserFlags(
  look: BrowserLook,
  switches: ReadonlyMap<string, string>,
  profile: string,
): readonly string[] {
  const own = new Map(offline);
  for (const [name, value] of switches) if (passedOn.has(name)) own.set(name, value);
  const disabled = [...features, own.get('disable-features') ?? ''].filter((name) => name !== '');
  own.delete('disable-features');
  return [
    '--remote-debugging-pipe=cbor',
    `--user-data-dir=${profile}`,
    ...quiet,
    ...forgetful,
    `--disable-features=${disabled.join(',')}`,
    // Pages get what needs no asking (writing to the clipboard after a click), nothing else.
    '--deny-permission-prompts',
    // Pop-ups end in the app's window-open handler (Page.windowOpen), never in a window.
    '--block-new-web-contents',
    // Electron sets this per page, a browser once; Coltiva wants nothing else.
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    // A journal in the background still saves at once.
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    `--window-size=${look.width},${look.height}`,
    ...(look.headless ? ['--headless', '--hide-scrollbars'] : []),
    ...(process.platform === 'linux' ? ['--disable-dev-shm-usage'] : []),
    ...(process.platform === 'linux' && !look.headless ? ['--ozone-platform-hint=auto'] : []),
    // Chromium refuses its sandbox to root and would not start at all.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    ...(look.debugPort ? ['--remote-debugging-port=0'] : []),
    ...[...own].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
    // An app window has no address bar and no tabs. `about:` is refused here, `data:` is not.
    `--app=data:text/html,${encodeURIComponent(`<title>${look.title}</title>`)}`,
  ];
}
