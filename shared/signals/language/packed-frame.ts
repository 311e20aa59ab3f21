import type { Needs } from './letters-needed.ts';

/** A shape of speech over the letters of word classes. */
export interface Frame {
  readonly pattern: RegExp;
  readonly needs: Needs;
}

/** A frame as it ships: plain data, so that a start makes nothing of it. */
export type PackedFrame<Packed extends Frame> = Omit<Packed, 'pattern'> & {
  readonly source: string;
  readonly flags: string;
  /** Made when a text first has all that it needs; of most frames it never is, and stays null. */
  pattern: RegExp | null;
};

export const packFrames = <Packed extends Frame>(frames: readonly Packed[]): readonly PackedFrame<Packed>[] =>
  frames.map(({ pattern: { source, flags }, ...told }) => ({ ...told, source, flags, pattern: null }));

export function patternOf(frame: PackedFrame<Frame>): RegExp {
  frame.pattern ??= new RegExp(frame.source, frame.flags);
  return frame.pattern;
}
