import { cut } from '../../cut.ts';
import type { Texts } from '../texts.ts';

/** How a text begins, quoted, for a card on the canvas. */
export const opening = (texts: Texts): string => `“${cut(texts.en ?? Object.values(texts)[0] ?? '', 60)}”`;
