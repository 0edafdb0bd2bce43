/**
 * Lets many in at once, or one alone. A restore goes in alone: what is written between the taking of a backup and
 * its restoring is left behind by design, and a promise about it would not hold.
 */
export class Gate {
  private readonly inside = new Set<Promise<unknown>>();
  private closed: Promise<unknown> | null = null;

  /** Does the work together with others. */
  async together<T>(work: () => Promise<T>): Promise<T> {
    while (this.closed) await this.closed;
    return this.entering(work);
  }

  /** Does the work when everybody has left, and lets nobody in meanwhile. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    while (this.closed) await this.closed;
    let open = () => {};
    this.closed = new Promise<void>((resolve) => {
      open = resolve;
    });
    try {
      await Promise.allSettled([...this.inside]);
      return await work();
    } finally {
      this.closed = null;
      open();
    }
  }

  private entering<T>(work: () => Promise<T>): Promise<T> {
    const done = work();
    this.inside.add(done);
    const leave = () => void this.inside.delete(done);
    done.then(leave, leave);
    return done;
  }
}
