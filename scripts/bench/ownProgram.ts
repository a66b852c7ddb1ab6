import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { PieceName, PieceResult } from './pieces.ts';

/** Beside the program this is built into. */
const program = fileURLToPath(new URL('piece.js', import.meta.url));

/**
 * Measures in a program that does nothing else, as an app that has just been started: what was
 * measured before has left no heap to tidy up and no machine code made for other data.
 * Rejects when that program fails; it has then said why.
 */
export async function inOwnProgram<Name extends PieceName>(
  name: Name,
  dir: string,
): Promise<PieceResult<Name>> {
  const child = spawn(process.execPath, [...process.execArgv, program, name, dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed: Promise<unknown[]> = once(child, 'close');
  const [said, [status]] = await Promise.all([text(child.stdout), closed]);
  if (status !== 0) throw new Error(`measuring ${name} ended with ${String(status)}`);
  // What piece.ts writes is the JSON of what the piece returned.
  return JSON.parse(said) as PieceResult<Name>;
}
