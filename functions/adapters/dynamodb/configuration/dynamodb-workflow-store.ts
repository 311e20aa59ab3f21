import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { NotFoundError } from '../../../../shared/errors.ts';
import { currentSchema, migrate } from '../../../../shared/migrations/migrate.ts';
import { rulesSeries, workflowSeries } from '../../../../shared/migrations/series.ts';
import type { Rule, RuleSet } from '../../../../shared/rules/rule.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import type { Release } from '../../../../shared/workflow/release.ts';
import type { Draft, LivePointer, Version, WorkflowStore } from '../../../ports/workflow-store.ts';
import type { Key } from '../conversations/keys.ts';
import { sent, won } from '../send.ts';
import type { ContentStore } from './content.ts';
import { draftKey, draftsPk, liveKey, releaseKey, releasesPk, versionKey, versionsPk } from './keys.ts';

export class DynamoDbWorkflowStore implements WorkflowStore {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly content: ContentStore;

  constructor(client: DynamoDBDocumentClient, table: string, content: ContentStore) {
    this.client = client;
    this.table = table;
    this.content = content;
  }

  drafts(): Promise<readonly Draft[]> {
    return this.partition<Draft>(draftsPk, 'draft');
  }

  draft(workflowId: string): Promise<Draft | undefined> {
    return this.item<Draft>(draftKey(workflowId), 'draft');
  }

  saveDraft(draft: Draft, expectedRevision: number): Promise<boolean> {
    return won(
      this.client.send(
        new PutCommand({
          TableName: this.table,
          Item: { ...draftKey(draft.workflowId), draft, revision: draft.revision },
          // Two people may edit at once; the second to save must see what the first did.
          ...(expectedRevision === 0
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : {
                ConditionExpression: 'revision = :expected',
                ExpressionAttributeValues: { ':expected': expectedRevision },
              }),
        }),
      ),
    );
  }

  async versions(workflowId: string): Promise<readonly Version[]> {
    return [...(await this.partition<Version>(versionsPk(workflowId), 'version'))].reverse();
  }

  version(workflowId: string, version: number): Promise<Version | undefined> {
    return this.item<Version>(versionKey(workflowId, version), 'version');
  }

  addVersion(version: Version): Promise<boolean> {
    return won(
      this.client.send(
        new PutCommand({
          TableName: this.table,
          Item: { ...versionKey(version.workflowId, version.version), version },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    );
  }

  async livePointer(): Promise<LivePointer> {
    const live = await this.item<LivePointer>(liveKey, 'live');
    if (!live) throw new NotFoundError('Nothing is set up yet: no rule set was ever live.');
    return live;
  }

  moveLivePointer(next: LivePointer, expectedRevision: number): Promise<boolean> {
    return won(
      this.client.send(
        new UpdateCommand({
          TableName: this.table,
          Key: liveKey,
          UpdateExpression: 'SET live = :live, revision = :revision',
          // Whoever publishes builds on the pointer they read; if it moved meanwhile, they build again.
          ConditionExpression: expectedRevision === 0 ? 'attribute_not_exists(revision)' : 'revision = :expected',
          ExpressionAttributeValues: {
            ':live': next,
            ':revision': next.revision,
            ...(expectedRevision > 0 && { ':expected': expectedRevision }),
          },
        }),
      ),
    );
  }

  releases(): Promise<readonly Release[]> {
    return this.partition<Release>(releasesPk, 'release');
  }

  release(workflowId: string): Promise<Release | undefined> {
    return this.item<Release>(releaseKey(workflowId), 'release');
  }

  saveRelease(release: Release, expectedStep: number): Promise<boolean> {
    return won(
      this.client.send(
        new PutCommand({
          TableName: this.table,
          Item: { ...releaseKey(release.workflowId), release, step: release.step },
          // One person may approve it while another calls it off, or while its time comes.
          ...(expectedStep === 0
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : { ConditionExpression: 'step = :expected', ExpressionAttributeValues: { ':expected': expectedStep } }),
        }),
      ),
    );
  }

  keepDocument = (document: WorkflowDocument): Promise<string> => this.content.keep(document);
  keepRules = (rules: readonly Rule[]): Promise<string> =>
    this.content.keep({ schemaVersion: currentSchema(rulesSeries), rules });
  keepRuleSet = (ruleSet: RuleSet): Promise<string> => this.content.keep(ruleSet);

  document = async (hash: string): Promise<WorkflowDocument> =>
    migrate(workflowSeries, await this.kept(hash)) as unknown as WorkflowDocument;

  rules = async (hash: string): Promise<readonly Rule[]> => {
    const kept = await this.kept(hash);
    // The first were kept as a bare list.
    const stored = Array.isArray(kept) ? { schemaVersion: 1, rules: kept } : kept;
    return migrate(rulesSeries, stored).rules as readonly Rule[];
  };

  private async kept(hash: string): Promise<unknown> {
    const value = await this.content.read(hash);
    if (value === undefined) throw new NotFoundError(`There is no content ${hash.slice(0, 12)}.`);
    return value;
  }

  private async item<T>(key: Key, attribute: string): Promise<T | undefined> {
    const { Item } = await sent(
      this.client.send(new GetCommand({ TableName: this.table, Key: key, ConsistentRead: true })),
    );
    return Item?.[attribute] as T | undefined;
  }

  private async partition<T>(pk: string, attribute: string): Promise<readonly T[]> {
    const found: T[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await sent(
        this.client.send(
          new QueryCommand({
            TableName: this.table,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': pk },
            ConsistentRead: true,
            ExclusiveStartKey: from,
          }),
        ),
      );
      found.push(...(page.Items ?? []).map((item) => item[attribute] as T));
      from = page.LastEvaluatedKey;
    } while (from);
    return found;
  }
}
