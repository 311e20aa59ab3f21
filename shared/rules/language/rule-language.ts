import type { ConditionWords } from './condition-words.ts';
import type { NearestWords } from './nearest-words.ts';
import type { RuleWords } from './rule-words.ts';

/** What a language needs for sentences about rules. English is built in; others are handed over in `Words`. */
export interface RuleLanguage {
  /** Of the texts for customers that sentences quote. */
  readonly locale: string;
  readonly conditions: ConditionWords;
  readonly rules: RuleWords;
  readonly nearest: NearestWords;
}
