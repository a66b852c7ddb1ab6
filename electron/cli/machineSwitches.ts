/**
 * Switches of Electron and Chromium that people and tools add for the machine's sake. They
 * are not ours to read, and not the person's mistake either. A name that ends in `*` stands
 * for every switch that begins so.
 */
const machineSwitches = [
  'allow-file-access-from-files',
  'disable-*',
  'enable-*',
  'force-*',
  'gtk-version',
  'headless',
  'high-dpi-support',
  'ignore-gpu-blocklist',
  'in-process-gpu',
  'inspect*',
  'js-flags',
  'log-file',
  'log-level',
  'no-first-run',
  'no-sandbox',
  'no-zygote',
  'original-process-start-time',
  'ozone-platform*',
  'password-store',
  'remote-debugging-*',
  'trace-*',
  'use-*',
  'v',
  'vmodule',
  'wm-window-animations-disabled',
] as const;

export function isMachineSwitch(name: string): boolean {
  return machineSwitches.some((known) =>
    known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known,
  );
}

/** Switches that would let another program look into the app's memory or change its code. */
const prying = [/^remote-debugging-(port|pipe)$/, /^inspect(-|$)/, /^js-flags$/] as const;

/**
 * The first switch that a packaged app must not start with; `null` when there is none. Case
 * does not help: Windows' switches have none, and there they may begin with a slash.
 */
export function pryingSwitch(argv: readonly string[]): string | null {
  for (const argument of argv.slice(1)) {
    const name = /^(?:--?|\/)([^=]*)/.exec(argument)?.[1]?.toLowerCase();
    if (name !== undefined && prying.some((pattern) => pattern.test(name))) return argument;
  }
  return null;
}
