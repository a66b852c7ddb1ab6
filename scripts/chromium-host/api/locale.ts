/** What the environment says about languages, as Chromium reads it. */
type Env = Readonly<Record<string, string | undefined>>;

/** `it_IT.UTF-8@euro` → `it-IT`; `C` and `POSIX` say nothing. */
function tag(posix: string): string | null {
  const name = (posix.split(/[.@]/)[0] ?? '').replaceAll('_', '-');
  if (name === '' || name === 'C' || name === 'POSIX') return null;
  try {
    return Intl.getCanonicalLocales(name)[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * The languages a person asked for, best first; never empty. On systems that do not put them
 * into the environment it is what the platform tells `Intl`.
 */
export function preferredLanguages(env: Env = process.env): readonly string[] {
  const list = (env['LANGUAGE'] ?? '').split(':');
  const found = [...list, env['LC_ALL'] ?? '', env['LC_MESSAGES'] ?? '', env['LANG'] ?? '']
    .map(tag)
    .filter((language) => language !== null);
  if (found.length > 0) return [...new Set(found)];
  const posix = process.platform !== 'darwin' && process.platform !== 'win32';
  return [posix ? 'en-US' : new Intl.DateTimeFormat().resolvedOptions().locale];
}

/** The locale for dates and numbers: `LC_ALL`, `LC_TIME` or `LANG`. */
export function systemLocale(env: Env = process.env): string {
  const first = [env['LC_ALL'], env['LC_TIME'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return tag(first ?? '') ?? preferredLanguages(env)[0] ?? 'en-US';
}
