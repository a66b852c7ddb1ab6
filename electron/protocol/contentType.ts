const types = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff2: 'font/woff2',
} as const satisfies Record<string, string>;

/** The media type of a built file by its ending; `null` for a kind we do not serve. */
export function contentTypeOf(path: string): string | null {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return Object.hasOwn(types, ending) ? types[ending as keyof typeof types] : null;
}
