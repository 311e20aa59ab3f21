import type { RuleSetStore, StoredRuleSet } from '../../../functions/ports/rule-set-store.ts';
import { loadSnapshot } from '../../../shared/rules/engine/snapshot.ts';
import { prepareRules } from '../../../shared/rules/rule.ts';
import type { MemoryWorkflowStore } from './memory-workflow-store.ts';

export class MemoryRuleSetStore implements RuleSetStore {
  private readonly workflows: MemoryWorkflowStore;
  private readonly snapshots = new Map<string, Uint8Array>();

  constructor(workflows: MemoryWorkflowStore) {
    this.workflows = workflows;
  }

  async read(hash: string): Promise<StoredRuleSet | undefined> {
    const snapshot = this.snapshots.get(hash);
    if (snapshot) return { ruleSet: loadSnapshot(snapshot).ruleSet, snapshot: 'fresh' };
    const ruleSet = this.workflows.ruleSet(hash);
    return ruleSet && { ruleSet: await prepareRules(ruleSet), snapshot: 'none' };
  }

  async keepSnapshot(hash: string, snapshot: Uint8Array): Promise<void> {
    this.snapshots.set(hash, snapshot.slice());
  }
}
