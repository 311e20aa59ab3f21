import type { Clock } from '../../../functions/ports/outside.ts';

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
}

/**
 * Time that passes only when everybody waits for it: once nothing else is left to do, the clock jumps to whoever wakes
 * first. So a test of ten seconds of waiting takes none, and callers that sleep at once wake in order.
 */
export class TestClock implements Clock {
  private nowMs: number;
  private readonly sleepers: Sleeper[] = [];
  private isTurning = false;

  constructor(nowMs: number) {
    this.nowMs = nowMs;
  }

  now = (): number => this.nowMs;

  advance(milliseconds: number): void {
    this.nowMs += milliseconds;
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((wake) => {
      this.sleepers.push({ atMs: this.nowMs + Math.ceil(milliseconds), wake });
      this.sleepers.sort((a, b) => a.atMs - b.atMs);
      this.turn();
    });
  }

  private turn(): void {
    if (this.isTurning) return;
    this.isTurning = true;
    setImmediate(() => {
      this.isTurning = false;
      const first = this.sleepers.shift();
      if (!first) return;
      this.nowMs = Math.max(this.nowMs, first.atMs);
      first.wake();
      if (this.sleepers.length > 0) this.turn();
    });
  }
}
