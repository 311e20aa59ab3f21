import type { CommandIo } from './io.ts';

/** Spreads calls evenly over time: at most `rate` a second, and no burst after a pause. */
export class Pacer {
  private next = 0;
  private readonly everyMs: number;
  private readonly io: Pick<CommandIo, 'now' | 'sleep'>;

  constructor(rate: number | undefined, io: Pick<CommandIo, 'now' | 'sleep'>) {
    this.everyMs = rate === undefined ? 0 : 1_000 / rate;
    this.io = io;
  }

  async turn(): Promise<void> {
    if (this.everyMs === 0) return;
    const now = this.io.now();
    const slot = Math.max(now, this.next);
    this.next = slot + this.everyMs;
    if (slot > now) await this.io.sleep(slot - now);
  }
}
