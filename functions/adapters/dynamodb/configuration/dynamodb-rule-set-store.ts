import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { currentSchema, migrate } from '../../../../shared/migrations/migrate.ts';
import { ruleSetSeries } from '../../../../shared/migrations/series.ts';
import { isWorthAnEngine } from '../../../../shared/rules/engine/engine-of.ts';
import { snapshotVersion } from '../../../../shared/rules/engine/snapshot-format.ts';
import { prepareRules, type RuleSet } from '../../../../shared/rules/rule.ts';
import type { Logger } from '../../../ports/logger.ts';
import type { Clock } from '../../../ports/outside.ts';
import type { RuleSetStore, StoredRuleSet } from '../../../ports/rule-set-store.ts';
import { sent } from '../send.ts';
import { type Chunk, joined, pages, toChunks } from './chunks.ts';
import { type ContentStore, toValue } from './content.ts';
import { contentPk, endOfChunks, firstChunk, snapshotBegin, snapshotSk } from './keys.ts';

/**
 * Of the tables in a snapshot, and of the rules, which it holds in the shape of the day it was made. An earlier or a later
 * Baton may run beside this one while it is deployed, so each format has its own snapshot.
 */
const format = [snapshotVersion, currentSchema(ruleSetSeries)].map((each) => String(each).padStart(4, '0')).join('.');

/**
 * A snapshot goes by itself after so long: the sweeper keeps that of what is live again, and nobody reads those of earlier
 * formats and earlier rule sets for longer, unless to explain an old decision, which the rules do as well.
 */
const keptSeconds = 30 * 24 * 60 * 60;

/** Most rule sets are small: only who meets a snapshot loads what it takes. */
const snapshots = () => import('./kept-snapshot.ts');

type KeptChunk = Chunk & { readonly sk: string; readonly expiresAt?: number };

interface Found {
  readonly snapshot?: Uint8Array;
  /** When the snapshot goes, in epoch seconds. */
  readonly endsAt?: number | undefined;
  readonly chunks: readonly Chunk[];
}

/** Reads a rule set from its snapshot where it has one, and from its rules where not. */
export class DynamoDbRuleSetStore implements RuleSetStore {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly content: ContentStore;
  private readonly logger: Logger;
  private readonly clock: Clock;

  constructor(client: DynamoDBDocumentClient, table: string, content: ContentStore, logger: Logger, clock: Clock) {
    this.client = client;
    this.table = table;
    this.content = content;
    this.logger = logger;
    this.clock = clock;
  }

  async read(hash: string): Promise<StoredRuleSet | undefined> {
    const { snapshot, endsAt, chunks } = await this.find(hash);
    if (!snapshot) return this.fromRules(hash, toValue(hash, chunks));
    try {
      const { fromKept } = await snapshots();
      return { ruleSet: await fromKept(snapshot), snapshot: this.endsSoon(endsAt) ? 'ending' : 'fresh' };
    } catch (error) {
      // Whatever is wrong with it, the rules are there, and decide the same.
      this.logger.error('Snapshot of a rule set refused', { ruleSetHash: hash, format, cause: String(error) });
      return this.fromRules(hash, await this.content.read(hash));
    }
  }

  async keepSnapshot(hash: string, snapshot: Uint8Array): Promise<void> {
    const { toKept } = await snapshots();
    const expiresAt = Math.ceil(this.clock.now() / 1_000) + keptSeconds;
    for (const [index, chunk] of toChunks(await toKept(snapshot)).entries()) {
      const Item = { pk: contentPk(hash), sk: snapshotSk(format, index), ...chunk, expiresAt };
      await sent(this.client.send(new PutCommand({ TableName: this.table, Item })));
    }
  }

  /**
   * One query, from the end: the snapshot lies behind the rules, so where there is one they need not be read, and where
   * there is none, as of a small rule set, it was no detour to look.
   * @returns the snapshot as it is kept, or all chunks of the rules
   */
  private async find(hash: string): Promise<Found> {
    const begin = snapshotBegin(format);
    const parts: Chunk[] = [];
    const chunks: Chunk[] = [];
    let endsAt: number | undefined;
    const query = {
      TableName: this.table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: { ':pk': contentPk(hash), ':first': firstChunk, ':last': `${begin}~` },
      ScanIndexForward: false,
      ConsistentRead: true,
    };
    for await (const items of pages(this.client, query)) {
      for (const { sk, count, chunk, expiresAt } of items as unknown as readonly KeptChunk[]) {
        if (sk < endOfChunks) chunks.unshift({ count, chunk });
        else if (sk.startsWith(begin)) {
          parts.unshift({ count, chunk });
          endsAt = expiresAt;
        }
      }
      const isPast = items.some(({ sk }) => sk === snapshotSk(format, 0));
      const snapshot = isPast ? joined(parts) : undefined;
      if (snapshot) return { snapshot, endsAt, chunks };
    }
    return { chunks };
  }

  /** Halfway, so that many sweeps may fail before it is gone. */
  private endsSoon(endsAt = 0): boolean {
    return endsAt - this.clock.now() / 1_000 < keptSeconds / 2;
  }

  private async fromRules(hash: string, kept: unknown): Promise<StoredRuleSet | undefined> {
    if (kept === undefined) return undefined;
    const ruleSet = migrate(ruleSetSeries, kept) as unknown as RuleSet;
    if (isWorthAnEngine(ruleSet))
      this.logger.warn('No snapshot of a rule set: it starts slowly', { ruleSetHash: hash, format });
    return { ruleSet: await prepareRules(ruleSet), snapshot: 'none' };
  }
}
