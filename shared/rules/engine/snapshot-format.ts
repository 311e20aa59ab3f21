import type { RuleSet } from '../rule.ts';
import type { Texts } from '../texts.ts';
import type { Tables } from './tables.ts';

/**
 * Raised whenever tables, symbols or codes change their meaning, or the folding of texts does, as phrases are kept folded:
 * snapshots of other versions are not read, and made anew.
 */
export const snapshotVersion = 7;

/** "Bat1" */
export const signature = 0x31_74_61_42;
/** Signature, version, two sums over all that follows, and the lengths of tables and texts. */
export const prefixBytes = 24;

/** What comes after the prefix, packed; the texts of the rules and leaves follow. */
export interface Kept {
  readonly tables: Tables;
  /** Where the text of each rule begins, then of each leaf; and where the last ends. */
  readonly textAt: Int32Array;
  /** JSON of `About`: it holds names that people gave, which must not be taken for notes of the packing. */
  readonly about: string;
}

/** What a rule set holds beside its rules, and what is asked of all rules at once. */
export interface About {
  readonly ruleSet: Omit<RuleSet, 'rules'>;
  readonly texts: Texts;
}
