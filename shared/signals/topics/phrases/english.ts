import { englishCare } from './english-care.ts';
import { englishClasses } from './english-classes.ts';
import { englishDanger } from './english-danger.ts';
import { englishMoney } from './english-money.ts';
import { englishRights } from './english-rights.ts';
import type { LanguagePhrases } from './phrases.ts';

export const english: LanguagePhrases = {
  classes: englishClasses,
  topics: { ...englishMoney, ...englishRights, ...englishDanger, ...englishCare },
};
