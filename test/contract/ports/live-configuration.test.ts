import { describe, expect, it } from 'vitest';
import type { LivePointer } from '../../../functions/ports/workflow-store.ts';
import { channelOfKey, createKey, revokeKey } from '../../../functions/use-cases/channel-keys.ts';
import { DependencyError, ForbiddenError, UnauthorizedError } from '../../../shared/errors.ts';
import { type RuleSet, toRuleSet } from '../../../shared/rules/rule.ts';
import { admin } from '../../support/fixtures/baton.ts';
import { dynamoDbForTests } from '../../support/fixtures/dynamodb.ts';
import { everySetting, queues, startMs } from '../../support/fixtures/organisation.ts';
import { countSdkCalls } from '../../support/fixtures/sdk-calls.ts';
import { everyStore } from '../../support/fixtures/stores.ts';
import { TestClock } from '../../support/memory/test-clock.ts';

type Stores = Awaited<ReturnType<ReturnType<typeof everyStore>[number]['open']>>;

const ruleSetOf = (version: number): RuleSet => toRuleSet([{ workflowId: 'first-line', version, rules: [] }]);

async function putLive({ workflows }: Pick<Stores, 'workflows'>, version: number): Promise<LivePointer> {
  const ruleSetHash = await workflows.keepRuleSet(ruleSetOf(version));
  const pointer = { revision: version, ruleSetHash, versions: { 'first-line': version } };
  await workflows.moveLivePointer(pointer, version - 1);
  return pointer;
}

async function setUp(stores: Pick<Stores, 'workflows' | 'settings'>): Promise<void> {
  await stores.settings.save(everySetting);
  await putLive(stores, 1);
}

const versionOf = async ({ configuration }: Pick<Stores, 'configuration'>) =>
  (await configuration.live()).ruleSet.workflows[0]?.version;

describe.each(everyStore())('the live configuration $name', ({ open }) => {
  it('cannot be read before something is live', async () => {
    const { configuration } = await open();
    await expect(configuration.live()).rejects.toThrow(DependencyError);
  });

  it('holds the rule set with the settings', async () => {
    const stores = await open();
    await setUp(stores);
    const live = await stores.configuration.live();
    expect(live.ruleSet).toEqual(ruleSetOf(1));
    expect(live.ruleSetHash).toBe((await stores.workflows.livePointer()).ruleSetHash);
    expect(live.queues.map(({ id }) => id).sort()).toEqual(['billing', 'general', 'sales']);
  });

  it('follows the pointer within five seconds, forwards and back', async () => {
    const stores = await open();
    await setUp(stores);
    expect(await versionOf(stores)).toBe(1);
    await putLive(stores, 2);
    stores.clock.advance(5_000);
    expect(await versionOf(stores)).toBe(2);
    const { ruleSetHash } = await putLive(stores, 1).then(() => stores.workflows.livePointer());
    const back = await stores.workflows.keepRuleSet(ruleSetOf(1));
    expect(ruleSetHash).not.toBe(back);
    await stores.workflows.moveLivePointer({ revision: 3, ruleSetHash: back, versions: {} }, 2);
    stores.clock.advance(5_000);
    expect(await versionOf(stores)).toBe(1);
  });

  it('follows a change of the settings within five seconds', async () => {
    const stores = await open();
    await setUp(stores);
    await stores.configuration.live();
    await stores.settings.save([{ kind: 'queue', value: { ...queues.general, name: 'Renamed' } }]);
    stores.clock.advance(5_000);
    const live = await stores.configuration.live();
    expect(live.queues.find(({ id }) => id === 'general')?.name).toBe('Renamed');
    expect(live.ruleSet).toEqual(ruleSetOf(1));
  });

  it('gives a rule set by its hash, live or not', async () => {
    const stores = await open();
    await setUp(stores);
    const hash = await stores.workflows.keepRuleSet(ruleSetOf(7));
    expect(await stores.configuration.ruleSet(hash)).toEqual(ruleSetOf(7));
    expect(await stores.configuration.ruleSet(hash)).toEqual(ruleSetOf(7));
    expect(await stores.configuration.ruleSet('0'.repeat(64))).toBeUndefined();
  });

  it('knows a channel key until five seconds after it was revoked, at the latest', async () => {
    const stores = await open();
    await setUp(stores);
    const { key, id } = await createKey(stores, { channelId: 'web', label: 'Widget' }, admin);
    expect((await channelOfKey(stores.configuration, key)).id).toBe('web');
    await revokeKey(stores, id, admin);
    stores.clock.advance(5_000);
    await expect(channelOfKey(stores.configuration, key)).rejects.toThrow(ForbiddenError);
    await expect(channelOfKey(stores.configuration, `${key.slice(0, -4)}0000`)).rejects.toThrow(UnauthorizedError);
  });
});

describe('what a warm function reads of the configuration', () => {
  const dynamoDb = dynamoDbForTests();

  async function openCounted() {
    const stores = await dynamoDb.stores(new TestClock(startMs));
    const clock = stores.clock as TestClock;
    await setUp(stores);
    const calls = countSdkCalls(dynamoDb.client);
    /** The commands since the last look, in alphabetical order. */
    const commands = () =>
      calls
        .splice(0)
        .map(({ command }) => command)
        .sort();
    return { ...stores, clock, calls, commands };
  }

  it('is nothing for five seconds, then one look at the pointer', async () => {
    const { configuration, clock, commands } = await openCounted();
    await Promise.all(Array.from({ length: 20 }, () => configuration.live()));
    expect(commands()).toEqual(['GetItem', 'Query', 'Query']);
    clock.advance(4_999);
    await configuration.live();
    expect(commands()).toEqual([]);
    clock.advance(1);
    await Promise.all(Array.from({ length: 20 }, () => configuration.live()));
    expect(commands()).toEqual(['GetItem']);
  });

  it('is the rule set alone when that has moved, and the settings alone when those have changed', async () => {
    const stores = await openCounted();
    await stores.configuration.live();
    await putLive(stores, 2);
    stores.clock.advance(5_000);
    stores.commands();
    await stores.configuration.live();
    expect(stores.calls.map(({ input }) => JSON.stringify(input.ExpressionAttributeValues ?? input.Key))).toEqual([
      expect.stringContaining('LIVE'),
      expect.stringContaining('CONTENT#'),
    ]);
    await stores.settings.save([{ kind: 'queue', value: queues.general }]);
    stores.clock.advance(5_000);
    stores.commands();
    await stores.configuration.live();
    expect(stores.calls.map(({ input }) => JSON.stringify(input.ExpressionAttributeValues ?? input.Key))).toEqual([
      expect.stringContaining('LIVE'),
      expect.stringContaining('SETTINGS'),
    ]);
  });

  it('is no rule set that is among the four asked for last: more, which may be large, are not held', async () => {
    const { configuration, workflows, commands } = await openCounted();
    const hashes = await Promise.all([1, 2, 3, 4, 5].map((version) => workflows.keepRuleSet(ruleSetOf(version))));
    const ask = async (...versions: readonly number[]) => {
      for (const version of versions) await configuration.ruleSet(hashes[version - 1] as string);
      return commands();
    };
    commands();
    expect(await ask(1, 2, 3, 4)).toHaveLength(4);
    expect(await ask(1, 2, 3, 4, 1)).toEqual([]);
    expect(await ask(5)).toHaveLength(1);
    expect(await ask(1, 3, 4, 5)).toEqual([]);
    expect(await ask(2)).toHaveLength(1);
  });

  it('is never an old copy of what the pointer says has changed, since it would be held until the next change', async () => {
    const { configuration, calls } = await openCounted();
    calls.splice(0);
    await configuration.live();
    await configuration.key('abcdef123456');
    expect(calls.map(({ command }) => command).sort()).toEqual(['GetItem', 'GetItem', 'Query', 'Query']);
    expect(calls.map(({ input }) => input.ConsistentRead)).toEqual([true, true, true, true]);
  });

  it('is one look at a key every five seconds, also at one that does not exist', async () => {
    const { configuration, clock, commands } = await openCounted();
    for (const keyId of ['abcdef123456', 'abcdef123456']) await configuration.key(keyId);
    expect(commands()).toEqual(['GetItem']);
    clock.advance(5_000);
    await configuration.key('abcdef123456');
    expect(commands()).toEqual(['GetItem']);
  });

  it('is read anew after a look that failed', async () => {
    const { configuration, clock, workflows } = await openCounted();
    await workflows.moveLivePointer({ revision: 2, ruleSetHash: '0'.repeat(64), versions: {} }, 1);
    await expect(configuration.live()).rejects.toThrow(DependencyError);
    await workflows.moveLivePointer({ ...(await workflows.livePointer()), revision: 3 }, 2);
    await expect(configuration.live()).rejects.toThrow(DependencyError);
    const ruleSetHash = await workflows.keepRuleSet(ruleSetOf(4));
    await workflows.moveLivePointer({ revision: 4, ruleSetHash, versions: {} }, 3);
    expect((await configuration.live()).ruleSet).toEqual(ruleSetOf(4));
    clock.advance(5_000);
    expect((await configuration.live()).ruleSet).toEqual(ruleSetOf(4));
  });
});
