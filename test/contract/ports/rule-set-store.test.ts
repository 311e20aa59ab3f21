import { DeleteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { DynamoDbRuleSetStore } from '../../../functions/adapters/dynamodb/configuration/dynamodb-rule-set-store.ts';
import { CachedLiveConfiguration } from '../../../functions/adapters/dynamodb/configuration/live-configuration.ts';
import { mendSnapshot } from '../../../functions/use-cases/keep-snapshot.ts';
import { publishWorkflow } from '../../../functions/use-cases/publish-workflow.ts';
import { saveWorkflow } from '../../../functions/use-cases/workflows.ts';
import { decide } from '../../../shared/rules/decide.ts';
import { engineOf } from '../../../shared/rules/engine/engine-of.ts';
import { toSnapshot } from '../../../shared/rules/engine/to-snapshot.ts';
import { type Rule, type RuleSet, toRuleSet } from '../../../shared/rules/rule.ts';
import { textsOf } from '../../../shared/rules/texts.ts';
import type { WorkflowDocument } from '../../../shared/workflow/document.ts';
import { admin } from '../../support/fixtures/baton.ts';
import { dynamoDbForTests } from '../../support/fixtures/dynamodb.ts';
import { everySetting, startMs } from '../../support/fixtures/organisation.ts';
import { countSdkCalls } from '../../support/fixtures/sdk-calls.ts';
import { everyStore } from '../../support/fixtures/stores.ts';
import { workflow } from '../../support/fixtures/workflow.ts';
import { RecordingLogger, RecordingPublisher } from '../../support/memory/recorders.ts';
import { TestClock } from '../../support/memory/test-clock.ts';

const topic = (at: number) => `topic-${at}`;
const about = (...topics: readonly string[]) => ({
  read: (signal: string) => (signal === 'topics' ? topics : undefined),
  recent: () => [],
});

const rule = (at: number): Rule => ({
  id: `first-line.r${at}`,
  workflowId: 'first-line',
  guardrail: false,
  when: [{ nodeId: 'n', exit: 'yes', condition: { signal: 'topics', op: 'has', value: topic(at) }, holds: true }],
  tags: [topic(at)],
  outcome: { kind: 'handoff', queueId: 'general', priority: 'normal', reason: 'policy' },
  path: ['start', `r${at}`],
  texts: { 'first-line.hello': { en: 'Hello' }, [`first-line.r${at}`]: { en: `Number ${at}` } },
});
const ruleSetOf = (count: number): RuleSet =>
  toRuleSet([{ workflowId: 'first-line', version: 1, rules: Array.from({ length: count }, (_, at) => rule(at)) }]);

describe.each(everyStore())('the store of rule sets $name', ({ open }) => {
  it('gives a rule set from its snapshot once there is one, and it decides the same', async () => {
    const { workflows, ruleSets } = await open();
    const hash = await workflows.keepRuleSet(ruleSetOf(50));
    const before = await ruleSets.read(hash);
    await ruleSets.keepSnapshot(hash, toSnapshot(ruleSetOf(50)));
    const after = await ruleSets.read(hash);
    expect([before?.snapshot, after?.snapshot]).toEqual(['none', 'fresh']);
    for (const facts of [about(topic(7)), about(topic(49), topic(3)), about()])
      expect(decide(after?.ruleSet as RuleSet, facts, undefined)).toEqual(
        decide(before?.ruleSet as RuleSet, facts, undefined),
      );
    expect(textsOf(after?.ruleSet as RuleSet)).toEqual(textsOf(before?.ruleSet as RuleSet));
    expect(after?.ruleSet).toEqual(ruleSetOf(50));
  });

  it('knows nothing of a rule set that was never kept', async () => {
    const { ruleSets } = await open();
    expect(await ruleSets.read('0'.repeat(64))).toBeUndefined();
  });
});

const caseTopics = Array.from({ length: 20 }, (_, at) => topic(at));
const reached = ['start', 'asks', 'asks-person', 'team', 'billing-person', 'goes-on'];

/** A hand-off for each of twenty topics: more rules than are best tried one by one. */
const large: WorkflowDocument = {
  ...workflow,
  nodes: workflow.nodes
    .filter(({ id }) => reached.includes(id))
    .map((node) => (node.id === 'team' ? { ...node, data: { cases: caseTopics.map(toCase) } } : node)),
  edges: [
    ...workflow.edges.filter(
      ({ source, exit }) => reached.includes(source) && (source !== 'team' || exit === 'default'),
    ),
    ...caseTopics.map((exit) => ({ id: `to-${exit}`, source: 'team', exit, target: 'billing-person' })),
  ],
};

function toCase(name: string) {
  return { id: name, label: name, condition: { signal: 'topics', op: 'has', value: name } };
}

describe('a snapshot on DynamoDB', () => {
  const dynamoDb = dynamoDbForTests();
  let stores: Awaited<ReturnType<typeof dynamoDb.stores>>;
  let hash: string;

  /** A function that has just started. */
  const fresh = () => {
    const { names, content, settings, clock } = stores;
    const logger = new RecordingLogger();
    const ruleSets = new DynamoDbRuleSetStore(dynamoDb.client, names.configuration, content, logger, clock);
    const configuration = new CachedLiveConfiguration(dynamoDb.client, names.configuration, ruleSets, settings, clock);
    return { logger, ruleSets, configuration };
  };
  const snapshotItems = async () => {
    const { Items = [] } = await dynamoDb.client.send(new ScanCommand({ TableName: stores.names.configuration }));
    return Items.filter(({ sk }) => String(sk).startsWith('SNAPSHOT#'));
  };
  const replace = (Item: Record<string, unknown>) =>
    dynamoDb.client.send(new PutCommand({ TableName: stores.names.configuration, Item }));
  const remove = ({ pk, sk }: { readonly pk?: unknown; readonly sk?: unknown }) =>
    dynamoDb.client.send(new DeleteCommand({ TableName: stores.names.configuration, Key: { pk, sk } }));
  const decided = async ({ configuration }: Pick<ReturnType<typeof fresh>, 'configuration'>) =>
    decide((await configuration.live()).ruleSet, about(topic(17)), undefined);

  beforeAll(async () => {
    stores = await dynamoDb.stores(new TestClock(startMs));
    await stores.settings.save(everySetting);
    await stores.workflows.moveLivePointer(
      { revision: 1, ruleSetHash: await stores.workflows.keepRuleSet(toRuleSet([])), versions: {} },
      0,
    );
    const deps = { ...stores, publisher: new RecordingPublisher() };
    await saveWorkflow(deps, large.id, { revision: 0, document: large }, admin);
    await publishWorkflow(deps, large.id, { revision: 1, note: '' }, admin);
    hash = (await stores.workflows.livePointer()).ruleSetHash;
  });

  it('is kept when a large workflow is published, and decides the first message of a fresh function', async () => {
    const calls = countSdkCalls(dynamoDb.client);
    const { configuration, logger } = fresh();
    const { ruleSet } = await configuration.live();
    expect(calls.filter(({ input }) => JSON.stringify(input).includes('CONTENT#'))).toHaveLength(1);
    expect(engineOf(ruleSet)).toBeDefined();
    expect(decide(ruleSet, about(topic(17)), undefined)).toMatchObject({ outcome: { queueId: 'billing' } });
    expect(logger.lines).toEqual([]);
    // To the byte, so that a trace is the same whichever way the rules came.
    const { rules } = (await stores.content.read(hash)) as RuleSet;
    expect(JSON.stringify(ruleSet.rules)).toBe(JSON.stringify(rules));
  });

  it('is not made of a small rule set, which is read by one query as well', async () => {
    const small = ruleSetOf(5);
    const kept = await stores.workflows.keepRuleSet(small);
    const calls = countSdkCalls(dynamoDb.client);
    expect(await fresh().ruleSets.read(kept)).toEqual({ ruleSet: small, snapshot: 'none' });
    expect(calls).toHaveLength(1);
    expect((await snapshotItems()).map(({ pk }) => pk)).toEqual([`CONTENT#${hash}`]);
  });

  it.each([
    ['damaged', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 900 ? byte ^ 8 : byte))],
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, 500)],
    ['no snapshot at all', () => new Uint8Array(100)],
  ])('that is %s is refused and logged, the rules decide the same, and the next sweep mends it', async (_, spoilt) => {
    const [whole] = await snapshotItems();
    const wanted = await decided(fresh());
    await replace({ ...whole, chunk: spoilt(whole?.chunk as Uint8Array) });
    const spoiled = fresh();
    expect(await decided(spoiled)).toEqual(wanted);
    expect(spoiled.logger.lines.map(({ level, message }) => [level, message])).toEqual([
      ['error', 'Snapshot of a rule set refused'],
      ['warn', 'No snapshot of a rule set: it starts slowly'],
    ]);
    expect(await mendSnapshot(fresh())).toBe(hash);
    expect(await snapshotItems()).toEqual([whole]);
  });

  it('is read where the end of a longer one, which lay there before, is left over', async () => {
    const [whole] = await snapshotItems();
    const leftOver = { ...whole, sk: String(whole?.sk).replace(/0000$/, '0001'), count: 2 };
    await replace(leftOver);
    expect((await fresh().ruleSets.read(hash))?.snapshot).toBe('fresh');
    await remove(leftOver);
  });

  it('of which a part is missing is not read', async () => {
    const [whole] = await snapshotItems();
    await replace({ ...whole, count: 2 });
    const cut = fresh();
    expect((await cut.ruleSets.read(hash))?.snapshot).toBe('none');
    await replace({ ...whole });
  });

  it('of another format is left alone, and one of today’s is made beside it', async () => {
    const [today] = await snapshotItems();
    await remove({ ...today });
    const older = { ...today, sk: 'SNAPSHOT#0001.0001#0000' };
    const newer = { ...today, sk: 'SNAPSHOT#9999.0001#0000' };
    for (const item of [older, newer]) await replace({ ...item, chunk: new Uint8Array(100) });
    const upgraded = fresh();
    expect((await upgraded.ruleSets.read(hash))?.snapshot).toBe('none');
    await mendSnapshot(fresh());
    expect((await upgraded.ruleSets.read(hash))?.snapshot).toBe('fresh');
    expect((await snapshotItems()).map(({ sk }) => sk)).toEqual([older.sk, today?.sk, newer.sk]);
  });

  it('is looked at once by a sweeper that has seen to it', async () => {
    const calls = countSdkCalls(dynamoDb.client);
    const deps = fresh();
    const seen = await mendSnapshot(deps);
    calls.splice(0);
    expect(await mendSnapshot(deps, seen)).toBe(seen);
    expect(calls).toEqual([]);
  });

  it('goes a month after it was kept, and that of what is live is kept again before it does', async () => {
    const days = (count: number) => count * 24 * 60 * 60;
    const clock = stores.clock as TestClock;
    const endings = async () => new Set((await snapshotItems()).map(({ expiresAt }) => expiresAt));
    expect(await endings()).toEqual(new Set([startMs / 1_000 + days(30)]));
    clock.advance(days(14) * 1_000);
    expect((await fresh().ruleSets.read(hash))?.snapshot).toBe('fresh');
    clock.advance(days(2) * 1_000);
    expect((await fresh().ruleSets.read(hash))?.snapshot).toBe('ending');
    await mendSnapshot(fresh());
    expect((await fresh().ruleSets.read(hash))?.snapshot).toBe('fresh');
    expect(await endings()).toEqual(new Set([startMs / 1_000 + days(30), startMs / 1_000 + days(46)]));
  });
});
