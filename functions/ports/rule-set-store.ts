import type { RuleSet } from '../../shared/rules/rule.ts';

/** Rule sets by their hash, as they are read to decide. */
export interface RuleSetStore {
  /** @returns `undefined` when none was kept under this hash */
  read(hash: string): Promise<StoredRuleSet | undefined>;
  /** Keeps what the fast engine makes of a rule set beside it, for some weeks; see `toSnapshot`. */
  keepSnapshot(hash: string, snapshot: Uint8Array): Promise<void>;
}

export interface StoredRuleSet {
  /** Ready to decide. */
  readonly ruleSet: RuleSet;
  /**
   * Whether it was read from a snapshot, and whether that one goes soon unless it is kept again. Without one it decides the
   * same, and takes longer to start.
   */
  readonly snapshot: 'none' | 'ending' | 'fresh';
}
