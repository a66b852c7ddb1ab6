import { randomUUID } from 'node:crypto';
import type { DecisionContext } from '../../shared/domain/commands/command.ts';
import { portable } from '../../shared/i18n/index.ts';
import type { Announcements } from '../../shared/ipc/contract.ts';
import type { ImportPreview, ImportResult } from '../../shared/ipc/importing.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import { commitImport, type ImportJournal } from './commitImport.ts';
import { openFile } from './openFile.ts';
import { planImport, type PlanningOptions } from './planning/planImport.ts';
import { previewOf } from './preview.ts';
import { type FilesReading, type InputFile, readFiles } from './readFiles.ts';
import type { StepPlan } from '../../shared/domain/stepPlan.ts';

/** What the desk asks of the rest of the main process. */
export interface ImportDeskPorts {
  /** The system's dialog. `null`: the person cancelled. */
  readonly chooseFiles: () => Promise<readonly string[] | null>;
  /** The journal that is open. Throws `CallFailure` when there is none. */
  readonly journal: () => ImportJournal;
  readonly context: () => DecisionContext;
  readonly locale: () => string;
  /** The person's time zone. */
  readonly zone: () => string;
  /** The first steps of new people (a preference). */
  readonly firstSteps: () => StepPlan;
  readonly announce: (progress: Announcements['import.progress']) => void;
}

/** An import between its first byte and its end. */
type Pending =
  | { readonly kind: 'reading'; readonly abort: AbortController }
  | { readonly kind: 'waiting'; readonly reading: FilesReading }
  | { readonly kind: 'committing'; readonly abort: AbortController };

/** Previews kept for an answer; an older one has been left behind by its window. */
const MAX_WAITING = 3;

/**
 * Keeps the imports that wait for the person's answer, each under a token. Answers the
 * channels `import.choose`, `import.read`, `import.commit` and `import.cancel`. While an
 * import is at work, its token is told with `import.progress`, so that it can be cancelled.
 */
export class ImportDesk {
  readonly #ports: ImportDeskPorts;
  readonly #pending = new Map<string, Pending>();

  constructor(ports: ImportDeskPorts) {
    this.#ports = ports;
  }

  /** Asks for files, reads them, and says what would happen. `null`: the person cancelled. */
  async choose(): Promise<ImportPreview | null> {
    const paths = await this.#ports.chooseFiles();
    if (paths === null || paths.length === 0) return null;
    const files: InputFile[] = [];
    for (const path of paths) files.push(await openFile(path));
    return this.read(files);
  }

  /** Reads files and says what would happen; nothing is changed. */
  async read(files: readonly InputFile[]): Promise<ImportPreview> {
    const token = randomUUID();
    const { journal } = this.#ports.journal();
    return this.#work(token, 'reading', async (options) => {
      const reading = await readFiles(files, {
        ...options,
        today: options.context.today,
      });
      const plan = await planImport(reading, journal, options);
      this.#await(token, reading);
      return previewOf(token, reading, plan);
    });
  }

  /**
   * All of it or nothing, one step to undo.
   * @param ticked keys of the offers that are taken; left out: those ticked at first
   */
  async commit(token: string, ticked?: readonly string[]): Promise<ImportResult> {
    const pending = this.#pending.get(token);
    if (pending?.kind !== 'waiting') {
      throw new CallFailure('refused', portable('import.refused.expired'), `no import ${token}`);
    }
    const { reading } = pending;
    try {
      const target = this.#ports.journal();
      const result = await this.#work(token, 'committing', (options) =>
        commitImport(reading, target, {
          ...options,
          ...(ticked === undefined ? {} : { ticked: new Set(ticked) }),
        }),
      );
      this.#pending.delete(token);
      return result;
    } catch (error) {
      // Nothing was changed, so the preview is still good for another try, unless it was cancelled.
      if (!isCancelled(error)) this.#await(token, reading);
      throw error;
    }
  }

  /** Stops an import at work, or forgets one that waits. Nothing is left half-done. */
  cancel(token: string): void {
    const pending = this.#pending.get(token);
    this.#pending.delete(token);
    if (pending && pending.kind !== 'waiting') pending.abort.abort(cancelled());
  }

  async #work<Result>(
    token: string,
    kind: 'reading' | 'committing',
    task: (options: PlanningOptions) => Promise<Result>,
  ): Promise<Result> {
    const abort = new AbortController();
    this.#pending.set(token, { kind, abort });
    const { announce, context, locale, zone, firstSteps } = this.#ports;
    announce({ token, done: 0, total: 0 });
    try {
      return await task({
        context: context(),
        locale: locale(),
        zone: zone(),
        firstSteps: firstSteps(),
        signal: abort.signal,
        onProgress: (done, total) => announce({ token, done, total }),
      });
    } catch (error) {
      this.#pending.delete(token);
      throw error;
    }
  }

  #await(token: string, reading: FilesReading): void {
    this.#pending.set(token, { kind: 'waiting', reading });
    const waiting = [...this.#pending].filter(([, pending]) => pending.kind === 'waiting');
    for (const [old] of waiting.slice(0, -MAX_WAITING)) this.#pending.delete(old);
  }
}

function cancelled(): CallFailure {
  return new CallFailure('refused', portable('import.cancelled'), 'cancelled');
}

function isCancelled(error: unknown): boolean {
  return error instanceof CallFailure && error.text?.key === 'import.cancelled';
}
