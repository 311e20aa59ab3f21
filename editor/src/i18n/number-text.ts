import { intl } from './translate.ts';

/** "45 %" of 0.45, with a space before the sign as everywhere in Baton. */
export const percentText = (share: number): string => `${intl().formatNumber(Math.round(share * 100))} %`;
