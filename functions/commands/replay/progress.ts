import type { CommandIo } from './io.ts';
import type { Played } from './player.ts';

const barWidth = 30;
const redrawMs = 80;

/** Tells how far a run is: a bar on a terminal, else a line at each tenth. */
export class Progress {
  private done = 0;
  private handoffs = 0;
  private errors = 0;
  private messages = 0;
  private drawnAtMs = Number.NEGATIVE_INFINITY;
  private readonly startMs: number;
  private readonly total: number;
  private readonly io: Pick<CommandIo, 'progress' | 'now'>;

  constructor(total: number, io: Pick<CommandIo, 'progress' | 'now'>) {
    this.total = total;
    this.io = io;
    this.startMs = io.now();
  }

  add({ handoff, error, latenciesMs }: Played): void {
    const tenthsBefore = this.tenths();
    this.done += 1;
    if (handoff) this.handoffs += 1;
    if (error) this.errors += 1;
    this.messages += latenciesMs.length;
    if (this.io.progress.isTTY) this.draw();
    else if (this.tenths() > tenthsBefore) this.io.progress.write(`${this.line()}\n`);
  }

  /** Leaves the bar behind, so that what follows starts on a line of its own. */
  end(): void {
    if (this.io.progress.isTTY && this.done > 0) this.io.progress.write(`\r\u001b[K${this.bar()} ${this.line()}\n`);
  }

  private draw(): void {
    const now = this.io.now();
    if (now - this.drawnAtMs < redrawMs) return;
    this.drawnAtMs = now;
    this.io.progress.write(`\r\u001b[K${this.bar()} ${this.line()}`);
  }

  private bar(): string {
    const filled = Math.round((barWidth * this.done) / this.total);
    return '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  }

  private line(): string {
    const seconds = Math.max(0.001, (this.io.now() - this.startMs) / 1_000);
    const rate = Math.round(this.messages / seconds);
    return `${this.done} of ${this.total} conversations, ${this.handoffs} handed off, ${this.errors} errors, ${rate} messages/s`;
  }

  private tenths(): number {
    return Math.floor((10 * this.done) / this.total);
  }
}
