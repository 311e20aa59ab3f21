import {
  ConnectClient,
  InvalidRequestException,
  StartTaskContactCommand,
  type StartTaskContactCommandInput,
} from '@aws-sdk/client-connect';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../../functions/local/aws/connect/call.ts';
import { openAws } from './aws.ts';
import { temporaryFolder } from './folder.ts';

const task: StartTaskContactCommandInput = {
  InstanceId: '11111111-2222-3333-4444-555555555555',
  ContactFlowId: 'flow-1',
  Name: 'Call back Ana',
  Description: 'Asked twice about order 17',
  Attributes: { handoffId: 'h-1', reason: 'asked-for-human' },
  References: { packet: { Type: 'URL', Value: 'https://desk.example.com/h-1' } },
  ClientToken: 'h-1',
};
const start = async (input: Partial<StartTaskContactCommandInput> = {}) => {
  const { ContactId: id = '' } = await new ConnectClient({ maxAttempts: 1 }).send(
    new StartTaskContactCommand({ ...task, ...input }),
  );
  return id;
};

describe('a task started through Amazon Connect', () => {
  test('is a call that an agent can read and complete', async () => {
    const { calls } = await openAws();
    const heard: Call[] = [];
    const end = calls.subscribe((call) => heard.push(call));
    const scheduled = new Date(Math.ceil(Date.now() / 1000) * 1000 + 60_000);
    const id = await start({ ScheduledTime: scheduled });
    const call = await calls.read(id);
    expect(call).toMatchObject({
      id,
      name: 'Call back Ana',
      description: 'Asked twice about order 17',
      contactFlowId: 'flow-1',
      attributes: { handoffId: 'h-1', reason: 'asked-for-human' },
      references: { packet: { type: 'URL', value: 'https://desk.example.com/h-1' } },
      scheduledAtMs: scheduled.getTime(),
    });
    expect(call?.completedAtMs).toBeUndefined();

    const completed = await calls.complete(id);
    expect(completed?.completedAtMs).toBeGreaterThanOrEqual(call?.startedAtMs ?? Number.POSITIVE_INFINITY);
    expect(await calls.complete(id)).toEqual(completed);
    expect(heard).toEqual([call, completed]);
    end();
    expect(await calls.complete('unknown')).toBeUndefined();
  });

  test('is started once for a token, also by requests at the same time', async () => {
    const { calls } = await openAws();
    const ids = await Promise.all([start(), start({ Name: 'Again' }), start()]);
    expect(new Set([...ids, await start()]).size).toBe(1);
    const others = [
      await start({ ClientToken: 'h-2' }),
      await start({ ClientToken: undefined }),
      await start({ ClientToken: undefined }),
    ];
    expect(new Set(others).size).toBe(3);
    expect((await calls.list()).map(({ id }) => id)).toEqual([...others.reverse(), ids[0]]);
  });

  test('is started once for a token, also after a restart', async () => {
    const dataFolder = await temporaryFolder();
    const first = await openAws({ dataFolder });
    const id = await start();
    await first.close();
    const { calls } = await openAws({ dataFolder });
    expect(await start()).toBe(id);
    expect(await calls.list()).toHaveLength(1);
  });
});

describe('Amazon Connect refuses', () => {
  test.each<[string, Partial<StartTaskContactCommandInput>]>([
    ['attributes of more than 32,768 bytes', { Attributes: { a: 'x'.repeat(16_384), b: 'ü'.repeat(8_192) } }],
    ['an attribute key with other characters', { Attributes: { 'customer.name': 'Ana' } }],
    ['a name that is too long', { Name: 'x'.repeat(513) }],
    ['a description that is too long', { Description: 'x'.repeat(4097) }],
    ['a reference that is too long', { References: { a: { Type: 'URL', Value: 'x'.repeat(4097) } } }],
    ['a reference of another type', { References: { a: { Type: 'ATTACHMENT', Value: 'x' } } }],
    ['a task for no flow', { ContactFlowId: undefined }],
    ['a task for two flows', { QuickConnectId: 'q' }],
    ['a time in the past', { ScheduledTime: new Date(Date.now() - 60_000) }],
    ['a time that is too far away', { ScheduledTime: new Date(Date.now() + 7 * 86_400_000) }],
    ['a token that is too long', { ClientToken: 'x'.repeat(501) }],
  ])('%s', async (_, input) => {
    const { calls } = await openAws();
    await expect(start(input)).rejects.toThrow(InvalidRequestException);
    expect(await calls.list()).toEqual([]);
  });

  test('nothing at the limits', async () => {
    await openAws();
    const attributes = { a: 'x'.repeat(16_383), b: 'ü'.repeat(8_191) };
    await start({
      Attributes: attributes,
      Name: 'x'.repeat(512),
      Description: 'x'.repeat(4096),
      ClientToken: 'x'.repeat(500),
    });
  });
});
