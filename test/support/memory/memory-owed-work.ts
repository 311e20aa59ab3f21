import type { OwedWork, OwedWorkIndex } from '../../../functions/ports/owed-work.ts';

export interface DueWork {
  readonly dueAtMs: number;
  readonly work: OwedWork;
}

/** What of all stores is due, earliest first. */
export class MemoryOwedWorkIndex implements OwedWorkIndex {
  private readonly sources: readonly { due(): readonly DueWork[] }[];

  constructor(...sources: readonly { due(): readonly DueWork[] }[]) {
    this.sources = sources;
  }

  async dueBefore(nowMs: number, limit: number): Promise<readonly OwedWork[]> {
    return this.sources
      .flatMap((source) => source.due())
      .filter(({ dueAtMs }) => dueAtMs <= nowMs)
      .sort((a, b) => a.dueAtMs - b.dueAtMs)
      .slice(0, limit)
      .map(({ work }) => work);
  }
}
