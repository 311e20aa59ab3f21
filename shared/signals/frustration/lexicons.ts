import type { Language } from '../language/detect-language.ts';
import { openLexicon } from '../language/lexicon.ts';
import { onceEach } from '../language/word-classes.ts';
import { lexicons } from './lexicons.table.ts';

/** Opened when a language is first met. */
export const lexiconOf = onceEach((language: Language) => openLexicon(lexicons[language]));
