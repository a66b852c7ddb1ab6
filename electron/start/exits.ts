import { app } from 'electron';

/** All went well; what was asked for could not be done; it was not understood. */
export type ExitCode = 0 | 1 | 2;

/** A line for the person, or for the program that asked. */
export function say(line: string): Promise<void> {
  return written(process.stdout, line);
}

/** The one line that says why it went wrong. */
export function complain(line: string): Promise<void> {
  return written(process.stderr, line);
}

/** Ends at once; whatever was open has been closed. */
export function leave(code: ExitCode): void {
  app.exit(code);
}

/** Resolves when the stream has taken it: leaving earlier would cut it off. */
function written(stream: NodeJS.WriteStream, line: string): Promise<void> {
  return new Promise((resolve) => {
    // A reader that has gone (`| head`) is no reason to fail.
    stream.once('error', () => resolve());
    stream.write(`${line}\n`, () => resolve());
  });
}
