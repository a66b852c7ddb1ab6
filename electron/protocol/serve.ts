import { readFile } from 'node:fs/promises';
import type { BuiltFiles } from './builtFiles.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { findFile } from './findFile.ts';

const safeHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** Answers a request of `app://coltiva` from the built files. */
export async function serve(request: Request, files: BuiltFiles): Promise<Response> {
  const file = request.method === 'GET' ? findFile(request.url, files) : null;
  if (file === null) {
    return new Response('Not found', {
      status: 404,
      headers: { ...safeHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }
  return new Response(await readFile(file.path), {
    headers: { ...safeHeaders, 'Content-Type': file.contentType },
  });
}
