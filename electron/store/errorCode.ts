/** Node's code of a failed call, such as `ENOENT`; empty for anything else that is thrown. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
