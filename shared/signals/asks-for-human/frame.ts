import { type Needs, needsOf } from '../language/letters-needed.ts';
import { patternOf } from './classes.ts';

/**
 * A shape of request, and how surely a message that has it asks for a person (0 to 1). It is made ready when a message is
 * first read for it: most messages ask for nothing, and a start need not wait for it.
 */
export class Frame {
  #pattern: RegExp | undefined;
  #needs: Needs | undefined;
  constructor(
    readonly share: number,
    readonly short: string,
  ) {}

  get pattern(): RegExp {
    this.#pattern ??= patternOf(this.short, 'g');
    return this.#pattern;
  }

  get needs(): Needs {
    this.#needs ??= needsOf(this.pattern);
    return this.#needs;
  }
}

/** Frames as they ship: for each share, what has it. */
export type PackedFrames = readonly (readonly [share: number, ...shorts: readonly string[]])[];

export const packFrames = (frames: readonly Frame[]): PackedFrames =>
  [...new Set(frames.map(({ share }) => share))].map((share) => [
    share,
    ...frames.filter((frame) => frame.share === share).map(({ short }) => short),
  ]);

export const openFrames = (packed: PackedFrames): readonly Frame[] =>
  packed.flatMap(([share, ...shorts]) => shorts.map((short) => new Frame(share, short)));
