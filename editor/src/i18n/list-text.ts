import { intl } from './translate.ts';

/** "Admin, Editor and Agent" */
export const listText = (items: readonly string[]): string => intl().formatList(items, { type: 'conjunction' });

/** "Admin or Agent" */
export const choiceText = (items: readonly string[]): string => intl().formatList(items, { type: 'disjunction' });
