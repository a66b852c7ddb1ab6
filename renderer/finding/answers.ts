/** Questions on their way to somebody who answers by number, and may go without answering. */
export class Answers<Reply> {
  readonly #waiting = new Map<number, (reply: Reply | null) => void>();
  #last = 0;
  #ended = false;

  /** @returns the reply to what `post` sends with the number; `null` when none can come. */
  ask(post: (ask: number) => void): Promise<Reply | null> {
    if (this.#ended) return Promise.resolve(null);
    this.#last += 1;
    const ask = this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(ask, resolve);
      post(ask);
    });
  }

  take(ask: number, reply: Reply): void {
    this.#waiting.get(ask)?.(reply);
    this.#waiting.delete(ask);
  }

  /** Nobody answers any more. */
  end(): void {
    this.#ended = true;
    this.release();
  }

  /** What was asked so far may stay unanswered: whoever waits goes on without. */
  release(): void {
    for (const resolve of this.#waiting.values()) resolve(null);
    this.#waiting.clear();
  }
}
