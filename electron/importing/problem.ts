import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { MAX_PROBLEMS } from './limits.ts';

/** Something that was not understood, and where it stands. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; `null` when it is about the whole file. */
  readonly line: number | null;
  readonly text: PortableText;
}

/** Gathers problems; beyond `MAX_PROBLEMS` it only counts, so that a ruined file cannot flood. */
export class ProblemList {
  readonly #told: Problem[] = [];
  #untold = 0;

  add(file: string, line: number | null, text: PortableText): void {
    if (this.#told.length < MAX_PROBLEMS) this.#told.push({ file, line, text });
    else this.#untold += 1;
  }

  all(): Problem[] {
    if (this.#untold === 0) return [...this.#told];
    return [
      ...this.#told,
      { file: '', line: null, text: portable('import.problem.more', { n: this.#untold }) },
    ];
  }
}

/** The beginning of a text, to recognise it by in a message. */
export function excerpt(text: string, length = 80): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
