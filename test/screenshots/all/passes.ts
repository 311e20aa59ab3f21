import type { Language } from '../../../editor/src/i18n/languages.ts';

interface Pass {
  readonly language: Language;
  readonly widths: readonly (keyof typeof heights)[];
  readonly themes: readonly ('light' | 'dark')[];
}

/** By width. */
export const heights = { 1440: 900, 1024: 768, 390: 844 } as const;

/** Everything in English; what other languages may break, at the widths where they do. */
export const passes: readonly Pass[] = [
  { language: 'en', widths: [1440, 1024, 390], themes: ['light', 'dark'] },
  { language: 'de', widths: [1440, 390], themes: ['light'] },
  { language: 'en-XA', widths: [1024], themes: ['light'] },
  { language: 'ar-XB', widths: [1440], themes: ['dark'] },
];
