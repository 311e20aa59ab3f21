import type { LiveConfiguration, LiveConfigurationReader, StoredKey } from '../../../functions/ports/configuration.ts';
import type { SettingsStore } from '../../../functions/ports/settings-store.ts';
import { DependencyError } from '../../../shared/errors.ts';
import type { RuleSet } from '../../../shared/rules/rule.ts';
import type { MemoryWorkflowStore } from './memory-workflow-store.ts';

/** Always up to date. */
export class MemoryLiveConfiguration implements LiveConfigurationReader {
  private readonly store: SettingsStore;
  private readonly workflows: MemoryWorkflowStore;

  constructor(store: SettingsStore, workflows: MemoryWorkflowStore) {
    this.store = store;
    this.workflows = workflows;
  }

  async live(): Promise<LiveConfiguration> {
    const pointer = await this.workflows.livePointer().catch(() => undefined);
    const ruleSet = pointer && (await this.ruleSet(pointer.ruleSetHash));
    if (!pointer || !ruleSet) throw new DependencyError('Nothing is set up yet: no rule set is live.');
    return { ...(await this.store.settings()), ruleSet, ruleSetHash: pointer.ruleSetHash };
  }

  ruleSet = async (hash: string): Promise<RuleSet | undefined> => this.workflows.ruleSet(hash);
  key = (keyId: string): Promise<StoredKey | undefined> => this.store.readKey(keyId);
}
