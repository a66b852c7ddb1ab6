import type { ChildProcess } from 'node:child_process';

/** Everything that a process prints, kept for failures. */
export function collectOutput(child: ChildProcess): () => string {
  let output = '';
  const take = (data: Buffer) => {
    output += data.toString('utf8');
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  return () => output;
}

/** Resolves with the exit code once the process has ended; `null` when a signal ended it. */
export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
  });
}

/** Waits for something, but not for ever. @throws Error with `explain()` */
export async function within<Value>(
  milliseconds: number,
  wanted: Promise<Value>,
  explain: () => string,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(explain())), milliseconds);
  });
  try {
    return await Promise.race([wanted, late]);
  } finally {
    clearTimeout(timer);
  }
}
