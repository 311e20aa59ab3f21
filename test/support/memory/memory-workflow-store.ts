import type { Draft, LivePointer, Version, WorkflowStore } from '../../../functions/ports/workflow-store.ts';
import { NotFoundError } from '../../../shared/errors.ts';
import { hashJson } from '../../../shared/hash.ts';
import type { Rule, RuleSet } from '../../../shared/rules/rule.ts';
import type { WorkflowDocument } from '../../../shared/workflow/document.ts';
import type { Release } from '../../../shared/workflow/release.ts';
import { stored } from './stored.ts';

export class MemoryWorkflowStore implements WorkflowStore {
  private readonly byId = new Map<string, Draft>();
  private readonly published = new Map<string, Version>();
  private readonly planned = new Map<string, Release>();
  private readonly contents = new Map<string, unknown>();
  private pointer: LivePointer | undefined;

  drafts = async (): Promise<readonly Draft[]> => [...this.byId.values()];
  draft = async (workflowId: string): Promise<Draft | undefined> => this.byId.get(workflowId);

  async saveDraft(draft: Draft, expectedRevision: number): Promise<boolean> {
    if ((this.byId.get(draft.workflowId)?.revision ?? 0) !== expectedRevision) return false;
    this.byId.set(draft.workflowId, stored(draft));
    return true;
  }

  async versions(workflowId: string): Promise<readonly Version[]> {
    const theirs = [...this.published.values()].filter((each) => each.workflowId === workflowId);
    return theirs.sort((a, b) => b.version - a.version);
  }

  async version(workflowId: string, version: number): Promise<Version | undefined> {
    return this.published.get(`${workflowId} ${version}`);
  }

  async addVersion(version: Version): Promise<boolean> {
    const name = `${version.workflowId} ${version.version}`;
    if (this.published.has(name)) return false;
    this.published.set(name, stored(version));
    return true;
  }

  async livePointer(): Promise<LivePointer> {
    if (!this.pointer) throw new NotFoundError('Nothing is set up yet: no rule set was ever live.');
    return this.pointer;
  }

  async moveLivePointer(next: LivePointer, expectedRevision: number): Promise<boolean> {
    if ((this.pointer?.revision ?? 0) !== expectedRevision) return false;
    this.pointer = stored(next);
    return true;
  }

  releases = async (): Promise<readonly Release[]> => [...this.planned.values()];
  release = async (workflowId: string): Promise<Release | undefined> => this.planned.get(workflowId);

  async saveRelease(release: Release, expectedStep: number): Promise<boolean> {
    if ((this.planned.get(release.workflowId)?.step ?? 0) !== expectedStep) return false;
    this.planned.set(release.workflowId, stored(release));
    return true;
  }

  keepDocument = (document: WorkflowDocument): Promise<string> => this.keep(document);
  keepRules = (rules: readonly Rule[]): Promise<string> => this.keep(rules);
  keepRuleSet = (ruleSet: RuleSet): Promise<string> => this.keep(ruleSet);

  document = async (hash: string): Promise<WorkflowDocument> => this.kept(hash) as WorkflowDocument;
  rules = async (hash: string): Promise<readonly Rule[]> => this.kept(hash) as readonly Rule[];

  /** For the reader of what is live. */
  ruleSet = (hash: string): RuleSet | undefined => this.contents.get(hash) as RuleSet | undefined;

  private async keep(value: unknown): Promise<string> {
    const hash = hashJson(value);
    this.contents.set(hash, stored(value));
    return hash;
  }

  private kept(hash: string): unknown {
    if (!this.contents.has(hash)) throw new NotFoundError(`There is no content ${hash.slice(0, 12)}.`);
    return stored(this.contents.get(hash));
  }
}
