import type { Place } from '../document/commands.ts';

/** How much room a card takes, in pixels at zoom 1. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** By step. One that is not among them is taken for a usual one. */
export type Sizes = ReadonlyMap<string, Size>;

export const usualSize: Size = { width: 240, height: 110 };

export const sizeOf = (sizes: Sizes, id: string): Size => sizes.get(id) ?? usualSize;

export type Places = ReadonlyMap<string, Place>;
