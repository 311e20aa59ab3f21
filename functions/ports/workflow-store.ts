import type { Rule, RuleSet } from '../../shared/rules/rule.ts';
import type { WorkflowDocument } from '../../shared/workflow/document.ts';
import type { Release } from '../../shared/workflow/release.ts';

/** The draft of a workflow: what an admin is drawing. */
export interface Draft {
  readonly workflowId: string;
  readonly name: string;
  /** Grows with each save; a save is conditional on the revision that it started from. */
  readonly revision: number;
  readonly documentHash: string;
  readonly editedBy: string;
  readonly editedAtMs: number;
  /** Everybody who has saved it since the newest version, by name. */
  readonly editors?: readonly string[];
}

/** What was published: never changes. */
export interface Version {
  readonly workflowId: string;
  readonly version: number;
  readonly documentHash: string;
  /** Hash of the rules that it compiled to. */
  readonly rulesHash: string;
  readonly ruleCount: number;
  readonly note: string;
  readonly publishedBy: string;
  readonly publishedAtMs: number;
  readonly editors?: readonly string[];
  readonly approvedBy?: string;
  /** The release that it came from, where it was planned. */
  readonly releaseId?: string;
}

/** Which version of each workflow decides now. */
export interface LivePointer {
  readonly revision: number;
  readonly ruleSetHash: string;
  readonly versions: Readonly<Record<string, number>>;
}

export interface WorkflowStore {
  drafts(): Promise<readonly Draft[]>;
  draft(workflowId: string): Promise<Draft | undefined>;
  /** @returns false when the draft is no longer at `expectedRevision` (0: there is none yet) */
  saveDraft(draft: Draft, expectedRevision: number): Promise<boolean>;

  versions(workflowId: string): Promise<readonly Version[]>;
  version(workflowId: string, version: number): Promise<Version | undefined>;
  /** @returns false when this version number is taken */
  addVersion(version: Version): Promise<boolean>;

  livePointer(): Promise<LivePointer>;
  /** Publishing and rolling back are this one write. @returns false when the pointer moved meanwhile */
  moveLivePointer(next: LivePointer, expectedRevision: number): Promise<boolean>;

  /** The newest release of each workflow that was ever planned. */
  releases(): Promise<readonly Release[]>;
  release(workflowId: string): Promise<Release | undefined>;
  /** @returns false when it is no longer at `expectedStep` (0: there was none yet) */
  saveRelease(release: Release, expectedStep: number): Promise<boolean>;

  /** Documents, rules and rule sets are kept by their hash, so that keeping one twice is keeping it once. */
  keepDocument(document: WorkflowDocument): Promise<string>;
  document(hash: string): Promise<WorkflowDocument>;
  keepRules(rules: readonly Rule[]): Promise<string>;
  rules(hash: string): Promise<readonly Rule[]>;
  keepRuleSet(ruleSet: RuleSet): Promise<string>;
}
