import { isWorthAnEngine } from '../../shared/rules/engine/engine-of.ts';
import type { RuleSet } from '../../shared/rules/rule.ts';
import type { LiveConfigurationReader } from '../ports/configuration.ts';
import type { Logger } from '../ports/logger.ts';
import type { RuleSetStore } from '../ports/rule-set-store.ts';

/** Keeps what the fast engine makes of a large rule set, so that functions start with it. A small one needs none. */
export async function keepSnapshot(ruleSets: RuleSetStore, hash: string, ruleSet: RuleSet): Promise<void> {
  if (!isWorthAnEngine(ruleSet)) return;
  const { toSnapshot } = await import('../../shared/rules/engine/to-snapshot.ts');
  await ruleSets.keepSnapshot(hash, toSnapshot(ruleSet));
}

export interface MendDeps {
  readonly configuration: LiveConfigurationReader;
  readonly ruleSets: RuleSetStore;
  readonly logger: Logger;
}

/**
 * Makes the snapshot of what is live where it has none that this Baton reads, since it was published by an earlier one or
 * its snapshot is damaged, and where the one it has goes soon. All others go: those of what is not live any more, and those
 * that only an earlier Baton could read.
 * @param seen the rule set that was looked at last, which is not looked at again
 * @returns the rule set that is seen to now
 */
export async function mendSnapshot({ configuration, ruleSets, logger }: MendDeps, seen?: string): Promise<string> {
  const { ruleSetHash } = await configuration.live();
  if (ruleSetHash === seen) return ruleSetHash;
  const found = await ruleSets.read(ruleSetHash);
  if (found && found.snapshot !== 'fresh' && isWorthAnEngine(found.ruleSet)) {
    await keepSnapshot(ruleSets, ruleSetHash, found.ruleSet);
    logger.info('Snapshot of a rule set made anew', { ruleSetHash });
  }
  return ruleSetHash;
}
