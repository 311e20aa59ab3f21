import { most } from '../../../../../shared/workflow/document.ts';

/** How far apart steps lie: a card is 240 wide and about 110 high. */
export const columnWidth = 300;
export const rowHeight = 180;

/** Places are multiples of this. */
export const gridStep = 10;

export const toGrid = (value: number): number => Math.round(value / gridStep) * gridStep;

/** Whole pixels inside what a document may hold. */
export const withinBounds = (value: number): number => Math.min(most.place, Math.max(-most.place, Math.round(value)));
