import {
  EventBridgeClient,
  EventBridgeServiceException,
  PutEventsCommand,
  type PutEventsRequestEntry,
} from '@aws-sdk/client-eventbridge';
import type { SQSEvent } from 'aws-lambda';
import { expect, test } from 'vitest';
import { openAws } from './aws.ts';
import { temporaryFolder } from './folder.ts';

const good: PutEventsRequestEntry = {
  EventBusName: 'baton',
  Source: 'baton',
  DetailType: 'handoff.queued',
  Detail: JSON.stringify({ data: { channel: 'voice', handoffId: 'h-1' } }),
  Time: new Date('2026-01-02T03:04:05.678Z'),
  Resources: ['arn:x'],
};

const put = (...Entries: PutEventsRequestEntry[]) =>
  new EventBridgeClient({ maxAttempts: 1 }).send(new PutEventsCommand({ Entries }));

/** Collects the events by the function that got them. */
function recorder() {
  const received: [string, Record<string, unknown>][] = [];
  const invoke = async (name: string, batch: unknown) => {
    for (const record of (batch as SQSEvent).Records) received.push([name, JSON.parse(record.body)]);
  };
  return { received, invoke };
}

test('an event reaches the function of each rule that matches it', async () => {
  const { received, invoke } = recorder();
  const { queues } = await openAws({ invoke });
  const answer = await put(good);
  expect(answer).toMatchObject({
    FailedEntryCount: 0,
    Entries: [{ EventId: expect.stringMatching(/^[0-9a-f-]{36}$/) }],
  });
  await queues.idle();
  expect(received.map(([name]) => name).sort()).toEqual(['notify-inbox', 'notify-voice']);
  expect(received[0]?.[1]).toEqual({
    version: '0',
    id: answer.Entries?.[0]?.EventId,
    'detail-type': 'handoff.queued',
    source: 'baton',
    account: '000000000000',
    time: '2026-01-02T03:04:05Z',
    region: 'eu-central-1',
    resources: ['arn:x'],
    detail: { data: { channel: 'voice', handoffId: 'h-1' } },
  });
});

test('bad entries fail one by one, each with its reason, and the good ones pass', async () => {
  const { received, invoke } = recorder();
  const { queues } = await openAws({ invoke });
  const answer = await put(
    { ...good, Detail: '{"half":' },
    good,
    { ...good, Detail: '[1]' },
    { ...good, Source: undefined },
    { ...good, DetailType: '' },
    { ...good, Detail: undefined },
    { ...good, Source: 'aws.ec2' },
    { ...good, EventBusName: 'batton' },
    { ...good, EventBusName: 'arn:aws:events:eu-central-1:000000000000:event-bus/baton' },
    { ...good, EventBusName: undefined },
  );
  expect(answer.FailedEntryCount).toBe(7);
  expect(answer.Entries?.map((entry) => entry.ErrorCode ?? 'taken')).toEqual([
    'MalformedDetail',
    'taken',
    'MalformedDetail',
    'InvalidArgument',
    'InvalidArgument',
    'InvalidArgument',
    'NotAuthorizedForSourceException',
    'ResourceNotFoundException',
    'taken',
    'taken',
  ]);
  await queues.idle();
  // The last one went to the default bus, where nobody listens.
  expect(received.filter(([name]) => name === 'notify-voice')).toHaveLength(2);
});

test('a request with no, too many or too large entries is refused as a whole', async () => {
  const { received, invoke } = recorder();
  const { queues } = await openAws({ invoke });
  await expect(put()).rejects.toMatchObject({ name: 'ValidationException', $metadata: { httpStatusCode: 400 } });
  await expect(put(...Array.from({ length: 11 }, () => good))).rejects.toMatchObject({ name: 'ValidationException' });
  const large = { ...good, Detail: JSON.stringify({ text: 'x'.repeat(600_000) }) };
  await expect(put(large, large)).rejects.toThrow(/Total size of the entries in the request is over the limit/);
  await queues.idle();
  expect(received).toEqual([]);
  expect((await put(large)).FailedEntryCount).toBe(0);
});

test('an event that was taken survives the end of the process', async () => {
  const dataFolder = await temporaryFolder();
  const first = await openAws({ dataFolder, invoke: async () => Promise.reject(new Error('not yet')) });
  await put(good);
  await first.close();

  const { received, invoke } = recorder();
  const prepared: string[] = [];
  const second = await openAws({
    dataFolder,
    invoke: async (...call) => {
      prepared.push('invoked');
      return invoke(...call);
    },
    prepare: async (environment) => {
      expect(environment.AWS_ENDPOINT_URL_DYNAMODB).toMatch(/^http:/);
      await new Promise((resolve) => setTimeout(resolve, 50));
      prepared.push('prepared');
    },
  });
  await second.queues.idle();
  expect(received.map(([name]) => name).sort()).toEqual(['notify-inbox', 'notify-voice']);
  expect(prepared[0]).toBe('prepared');
});

test('what is no signed request of this process is turned away', async () => {
  const { environment } = await openAws();
  const url = environment.AWS_ENDPOINT_URL_EVENTBRIDGE ?? '';
  const target = { 'x-amz-target': 'AWSEvents.PutEvents' };
  expect((await fetch(url, { method: 'POST', headers: target, body: '{}' })).status).toBe(403);

  const key = environment.AWS_ACCESS_KEY_ID;
  const headers = { ...target, authorization: `AWS4-HMAC-SHA256 Credential=${key}/x` };
  const malformed = await fetch(url, { method: 'POST', headers, body: '{"Entries":' });
  expect(await malformed.json()).toMatchObject({ __type: 'SerializationException' });
  const unknown = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'x-amz-target': 'AWSEvents.PutRule' },
    body: '{}',
  });
  expect(await unknown.json()).toMatchObject({ __type: 'UnknownOperationException' });
  expect((await fetch(`${url}/nowhere`, { method: 'POST', headers })).status).toBe(404);

  const other = new EventBridgeClient({ credentials: { accessKeyId: 'AKIA', secretAccessKey: 'x' } });
  await expect(other.send(new PutEventsCommand({ Entries: [good] }))).rejects.toThrow(EventBridgeServiceException);
});
