/**
 * A browser that is not ours cannot be taught a scheme, so `app://coltiva/…` is shown to it
 * as `https://coltiva.invalid/…`: a secure context, and a name that RFC 2606 promises never
 * to exist, should a request ever slip past the host.
 */
const scheme = 'app:';
const suffix = '.invalid';

/** `app://coltiva/x` → `https://coltiva.invalid/x`; anything else unchanged. */
export function toBrowserUrl(url: string): string {
  const match = /^app:\/\/([^/?#]+)(.*)$/s.exec(url);
  return match ? `https://${match[1]}${suffix}${match[2]}` : url;
}

/** `https://coltiva.invalid/x` → `app://coltiva/x`; anything else unchanged. */
export function toAppUrl(url: string): string {
  const match = /^https:\/\/([^/?#:@]+)\.invalid(?=[/?#]|$)(.*)$/s.exec(url);
  return match ? `${scheme}//${match[1]}${match[2]}` : url;
}

/** The origin as Electron's frames tell it: `app://coltiva`, `https://example.org`, `null`. */
export function appOrigin(url: string): string {
  const mapped = toAppUrl(url);
  const match = /^app:\/\/[^/?#]+/.exec(mapped);
  if (match) return match[0];
  return URL.canParse(mapped) ? new URL(mapped).origin : 'null';
}

/** Headers may name our scheme (CSP sources, `Location`). */
export function headerForBrowser(value: string): string {
  return value.replaceAll(/app:\/\/([a-z0-9-]+)/g, `https://$1${suffix}`);
}
