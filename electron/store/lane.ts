/** One job at a time, in the order they came. */
export class Lane {
  #last: Promise<unknown> = Promise.resolve();

  /** Starts when all earlier jobs are done, however they ended. */
  run<Result>(job: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(job);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
