import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { beforeAll, describe, expect, it } from 'vitest';
import { EventBridgePublisher } from '../../../functions/adapters/eventbridge/eventbridge-publisher.ts';
import type { EvaluateDeps } from '../../../functions/use-cases/evaluate-message.ts';
import { evaluateMessage } from '../../../functions/use-cases/evaluate-message.ts';
import { publishWorkflow } from '../../../functions/use-cases/publish-workflow.ts';
import { saveWorkflow } from '../../../functions/use-cases/workflows.ts';
import type { MessageInput } from '../../../shared/conversation/message.ts';
import { toRuleSet } from '../../../shared/rules/rule.ts';
import { admin } from '../../support/fixtures/baton.ts';
import { dynamoDbForTests } from '../../support/fixtures/dynamodb.ts';
import { plainEntry } from '../../support/fixtures/entries.ts';
import { channels, everySetting, startMs } from '../../support/fixtures/organisation.ts';
import { countSdkCalls, type SdkCall } from '../../support/fixtures/sdk-calls.ts';
import { workflow } from '../../support/fixtures/workflow.ts';
import { RecordingLogger } from '../../support/memory/recorders.ts';
import { TestClock } from '../../support/memory/test-clock.ts';

const dynamoDb = dynamoDbForTests();

/** A client whose bus takes everything: what matters is that, and how often, it is asked. */
function eventBridge(): EventBridgeClient {
  const client = new EventBridgeClient({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
  });
  client.middlewareStack.add(
    () => async () => ({ response: {}, output: { FailedEntryCount: 0, $metadata: {} } }) as never,
    {
      step: 'finalizeRequest',
      priority: 'high',
      name: 'takeEverything',
    },
  );
  return client;
}

let deps: EvaluateDeps & Awaited<ReturnType<typeof dynamoDb.stores>>;
let calls: SdkCall[];

beforeAll(async () => {
  const stores = await dynamoDb.stores(new TestClock(startMs));
  const client = eventBridge();
  deps = { ...stores, publisher: new EventBridgePublisher('baton', client), logger: new RecordingLogger() };
  await stores.settings.save(everySetting);
  const empty = { revision: 1, ruleSetHash: await stores.workflows.keepRuleSet(toRuleSet([])), versions: {} };
  await stores.workflows.moveLivePointer(empty, 0);
  await saveWorkflow(deps as never, workflow.id, { revision: 0, document: workflow }, admin);
  await publishWorkflow(deps as never, workflow.id, { revision: 1, note: 'First' }, admin);
  calls = countSdkCalls(dynamoDb.client);
  const published = countSdkCalls(client);
  // One list, so that nothing of either client goes unseen.
  const push = published.push.bind(published);
  published.push = (...more) => {
    calls.push(...more);
    return push(...more);
  };
  await deps.configuration.live();
});

const post = (conversationId: string, messageId: string, input: Partial<MessageInput> = {}) =>
  evaluateMessage(deps, {
    conversationId,
    channel: channels.web,
    input: { messageId, role: 'customer', text: 'How do I pay my bill?', ...input },
  });

/** What a call costs. */
async function costOf(call: () => Promise<unknown>) {
  calls.splice(0);
  await call();
  return calls.splice(0);
}

const commandsOf = (made: readonly SdkCall[]) => made.map(({ command }) => command);

function expectOneReadAndOneWrite(made: readonly SdkCall[]): void {
  expect(commandsOf(made)).toEqual(['Query', 'PutItem']);
  expect(made[0]?.input).toMatchObject({ Limit: 1, ScanIndexForward: false, ConsistentRead: false });
  expect(made[0]?.input).not.toHaveProperty('IndexName');
  expect(made[1]?.input).toMatchObject({ ConditionExpression: 'attribute_not_exists(pk)' });
}

const unitsOf = (made: readonly SdkCall[]) => made.map(({ capacityUnits }) => capacityUnits);

describe('what a message costs', () => {
  it('is one read and one write for the first of a conversation', async () => {
    expectOneReadAndOneWrite(await costOf(() => post('first', 'm-1')));
  });

  it('is one read of half a unit and one write of one or two for a plain message, and no event', async () => {
    await post('plain', 'm-1');
    const made = await costOf(() => post('plain', 'm-2'));
    expectOneReadAndOneWrite(made);
    const [read = 0, write = 0] = unitsOf(made);
    expect(read).toBe(0.5);
    expect(write).toBeGreaterThanOrEqual(1);
    expect(write).toBeLessThanOrEqual(2);
  });

  it('is the same for an answer of the AI', async () => {
    await post('answer', 'm-1');
    expectOneReadAndOneWrite(
      await costOf(() => post('answer', 'm-2', { role: 'assistant', text: 'By bank transfer.', confidence: 0.9 })),
    );
  });

  it('is the same at message 2,000', async () => {
    // Made without the 1,998 before: what they leave behind is the state.
    const marks = Array.from({ length: 128 }, (_, index) => index.toString(36).padStart(6, '0')).join('');
    const entry = plainEntry('long', 1_999);
    const requests = ['blink conne dropp eveni', 'inter last light now', 'orang repla route since'];
    const turns = { customer: 1_000, assistant: 999, agent: 0 };
    await deps.log.append({ ...entry, state: { ...entry.state, recentIds: marks, requests, turns } });
    const made = await costOf(() => post('long', 'm-2000'));
    expectOneReadAndOneWrite(made);
    expect(unitsOf(made)).toEqual([0.5, 2]);
    expect((await deps.log.newest('long'))?.seq).toBe(2_000);
  });

  it('is one read and no write for a retry of the newest message', async () => {
    await post('retry', 'm-1');
    await post('retry', 'm-2');
    expect(commandsOf(await costOf(() => post('retry', 'm-2')))).toEqual(['Query']);
  });

  it('is two reads and no write for a retry of an older message', async () => {
    await post('older', 'm-1');
    await post('older', 'm-2');
    expect(commandsOf(await costOf(() => post('older', 'm-1')))).toEqual(['Query', 'GetItem']);
  });

  it('is two more reads, one event and one update when it hands over', async () => {
    await post('escalate', 'm-1');
    const made = await costOf(() => post('escalate', 'm-2', { text: 'I want to talk to a person.' }));
    // The newest entry; who waits, and who is there, in whatever order they come; the entry; its event; no longer owed.
    expect(commandsOf(made)).toEqual(['Query', 'Query', 'Query', 'PutItem', 'PutEvents', 'UpdateItem']);
  });

  it('is one event and one update beside the read and the write while a person has the conversation', async () => {
    await post('talking', 'm-1', { text: 'I want to talk to a person.' });
    const made = await costOf(() => post('talking', 'm-2', { text: 'Are you there?' }));
    expect(commandsOf(made)).toEqual(['Query', 'PutItem', 'PutEvents', 'UpdateItem']);
  });

  it('is never a transaction, a scan or a batch write', () => {
    const used = new Set(commandsOf(calls));
    for (const command of used) expect(command).not.toMatch(/Transact|Scan|BatchWrite/);
  });
});
