import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { DependencyError } from '../../../../shared/errors.ts';
import type { RuleSet } from '../../../../shared/rules/rule.ts';
import type { LiveConfiguration, LiveConfigurationReader, Settings, StoredKey } from '../../../ports/configuration.ts';
import type { Clock } from '../../../ports/outside.ts';
import type { RuleSetStore } from '../../../ports/rule-set-store.ts';
import type { SettingsStore } from '../../../ports/settings-store.ts';
import type { LivePointer } from '../../../ports/workflow-store.ts';
import { sent } from '../send.ts';
import { liveKey } from './keys.ts';

/** How old the view of what is live may be: a roll back, or a revoked key, is in force after this at the latest. */
const freshMs = 5_000;
/** What is live, and what older conversations that are read or resumed were decided by. A large one takes some 25 MB. */
const ruleSetsKept = 4;
const keysKept = 1_000;

interface Held {
  readonly pointerRevision: number;
  readonly settingsRevision: number;
  readonly settings: Settings;
  readonly live: LiveConfiguration;
}

/**
 * Holds what is live in memory, so that a message costs no read for it. Looks at the pointer at most every five
 * seconds, and reads rule set or settings again only when their revision has moved.
 */
export class CachedLiveConfiguration implements LiveConfigurationReader {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly stored: RuleSetStore;
  private readonly store: SettingsStore;
  private readonly clock: Clock;
  private held: Held | undefined;
  private lookedAtMs = Number.NEGATIVE_INFINITY;
  private looking: Promise<LiveConfiguration> | undefined;
  private readonly ruleSets = new Map<string, RuleSet>();
  private readonly keys = new Map<string, { readonly key: StoredKey | undefined; readonly readAtMs: number }>();

  constructor(client: DynamoDBDocumentClient, table: string, stored: RuleSetStore, store: SettingsStore, clock: Clock) {
    this.client = client;
    this.table = table;
    this.stored = stored;
    this.store = store;
    this.clock = clock;
  }

  async live(): Promise<LiveConfiguration> {
    if (this.held && this.clock.now() - this.lookedAtMs < freshMs) return this.held.live;
    // Calls that come in together look once.
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  async ruleSet(hash: string): Promise<RuleSet | undefined> {
    const ruleSet = this.ruleSets.get(hash) ?? (await this.stored.read(hash))?.ruleSet;
    if (!ruleSet) return undefined;
    // Last in line now: the first is the one that was asked for longest ago.
    this.ruleSets.delete(hash);
    this.ruleSets.set(hash, ruleSet);
    const [oldest] = this.ruleSets.keys();
    if (this.ruleSets.size > ruleSetsKept && oldest !== undefined) this.ruleSets.delete(oldest);
    return ruleSet;
  }

  async key(keyId: string): Promise<StoredKey | undefined> {
    const nowMs = this.clock.now();
    const known = this.keys.get(keyId);
    if (known && nowMs - known.readAtMs < freshMs) return known.key;
    const key = await this.store.readKey(keyId);
    // Bounded, since anybody can send ids that do not exist.
    if (this.keys.size >= keysKept) this.keys.clear();
    this.keys.set(keyId, { key, readAtMs: nowMs });
    return key;
  }

  private async look(): Promise<LiveConfiguration> {
    const lookedAtMs = this.clock.now();
    const request = { TableName: this.table, Key: liveKey, ConsistentRead: true };
    const { Item } = await sent(this.client.send(new GetCommand(request)));
    const pointer = Item?.live as LivePointer | undefined;
    if (!pointer) throw new DependencyError('Nothing is set up yet: no rule set is live.');
    const settingsRevision = Number(Item?.settingsRevision ?? 0);
    if (this.held?.pointerRevision !== pointer.revision || this.held.settingsRevision !== settingsRevision)
      this.held = await this.readAll(pointer, settingsRevision);
    this.lookedAtMs = lookedAtMs;
    return this.held.live;
  }

  private async readAll(pointer: LivePointer, settingsRevision: number): Promise<Held> {
    const current = this.held?.settingsRevision === settingsRevision ? this.held.settings : undefined;
    const [ruleSet, settings] = await Promise.all([
      this.ruleSet(pointer.ruleSetHash),
      current ?? this.store.settings(),
    ]);
    if (!ruleSet) throw new DependencyError(`Rule set ${pointer.ruleSetHash.slice(0, 12)} is live but not there.`);
    const live = { ...settings, ruleSet, ruleSetHash: pointer.ruleSetHash };
    return { pointerRevision: pointer.revision, settingsRevision, settings, live };
  }
}
