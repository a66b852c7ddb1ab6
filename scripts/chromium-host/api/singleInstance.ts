type Second = (argv: string[], cwd: string, data: unknown) => void;
export function requestLock(
  _folder: string,
  _data: Record<PropertyKey, unknown>,
  _second: Second,
): boolean {
  return true;
}
export function releaseLock(): void {}
