import { englishBusiness } from './english-business.ts';
import { englishCare } from './english-care.ts';
import { englishClasses } from './english-classes.ts';
import type { LanguagePhrases } from './phrases.ts';

export const english: LanguagePhrases = { classes: englishClasses, topics: { ...englishBusiness, ...englishCare } };
