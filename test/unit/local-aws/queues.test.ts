import type { SQSEvent } from 'aws-lambda';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { exponentialBackoff } from '../../../functions/local/aws/queues/backoff.ts';
import { failedRecords } from '../../../functions/local/aws/queues/batch-response.ts';
import type { BusEvent } from '../../../functions/local/aws/queues/delivery.ts';
import { openQueues, type QueuesOptions } from '../../../functions/local/aws/queues/queues.ts';
import { openStore } from '../../../functions/local/aws/store.ts';

const event = (id: string): BusEvent => ({
  version: '0',
  id,
  'detail-type': 'handoff.queued',
  source: 'baton',
  account: '000000000000',
  time: '2026-01-02T03:04:05Z',
  region: 'eu-central-1',
  resources: [],
  detail: { data: { handoffId: id } },
});

const subscription = { name: 'desk', pattern: {}, function: 'notify-inbox', batchSize: 3, maxReceives: 3 } as const;
const idsOf = (batch: unknown) => (batch as SQSEvent).Records.map((record) => JSON.parse(record.body).id as string);

async function open(invoke: QueuesOptions['invoke'], options: Partial<QueuesOptions> = {}) {
  const store = options.store ?? (await openStore());
  const queues = await openQueues({
    store,
    subscriptions: [subscription],
    invoke,
    log: () => {},
    backoff: () => 1,
    ...options,
  });
  queues.start();
  onTestFinished(() => queues.close(0));
  const send = (...ids: string[]) => queues.send(ids.map((id) => ({ queue: 'desk', event: event(id) })));
  return { queues, store, send };
}

describe('a queue', () => {
  test('hands deliveries to its function in batches of at most its size', async () => {
    const batches: string[][] = [];
    const { queues, send } = await open(async (name, batch) => {
      expect(name).toBe('notify-inbox');
      batches.push(idsOf(batch));
    });
    await send('1', '2', '3', '4', '5', '6', '7');
    await queues.idle();
    expect(batches.map((batch) => batch.length)).toEqual([3, 3, 1]);
    expect(batches.flat()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  test('sends records as SQS does behind an EventBridge rule', async () => {
    const invoke = vi.fn(async () => ({ batchItemFailures: [] }));
    const { queues, send } = await open(invoke, { now: () => 1000 });
    await send('1');
    await queues.idle();
    const [[, batch]] = invoke.mock.calls as unknown as [[string, SQSEvent]];
    const [record] = batch.Records;
    expect(JSON.parse(record?.body ?? '')).toEqual(event('1'));
    expect(record).toMatchObject({
      messageId: expect.any(String),
      attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1000', ApproximateFirstReceiveTimestamp: '1000' },
      eventSource: 'aws:sqs',
      eventSourceARN: expect.stringMatching(/^arn:aws:sqs:.*:desk$/),
    });
  });

  test('tries only the records again that the function reported', async () => {
    const batches: string[][] = [];
    const { queues, send } = await open(async (_, batch) => {
      batches.push(idsOf(batch));
      const failed = (batch as SQSEvent).Records.filter(
        (record) => record.body.includes('"id":"2"') && batches.length === 1,
      );
      return { batchItemFailures: failed.map((record) => ({ itemIdentifier: record.messageId })) };
    });
    await send('1', '2', '3');
    await queues.idle();
    expect(batches).toEqual([['1', '2', '3'], ['2']]);
    expect(await queues.deadLetters()).toEqual([]);
  });

  test('fails the whole batch when the function throws', async () => {
    const batches: string[][] = [];
    const { queues, send } = await open(async (_, batch) => {
      batches.push(idsOf(batch));
      if (batches.length === 1) throw new Error('broken');
    });
    await send('1', '2');
    await queues.idle();
    expect(batches.flat().sort()).toEqual(['1', '1', '2', '2']);
  });

  test('gives up after as many receives as allowed, and says why', async () => {
    const counts: string[] = [];
    const { queues, send, store } = await open(async (_, batch) => {
      counts.push((batch as SQSEvent).Records[0]?.attributes.ApproximateReceiveCount ?? '');
      throw new Error('no such handoff');
    });
    await send('1');
    await queues.idle();
    expect(counts).toEqual(['1', '2', '3']);
    expect(await queues.deadLetters()).toMatchObject([
      { queue: 'desk', event: event('1'), receives: 3, lastError: 'no such handoff' },
    ]);
    expect(await store.deliveries.all()).toEqual([]);
  });

  test('delivers dead letters again on a redrive, with a fresh count', async () => {
    let isBroken = true;
    const done: string[] = [];
    const { queues, send } = await open(async (_, batch) => {
      if (isBroken) throw new Error('broken');
      done.push(...idsOf(batch));
    });
    await send('1', '2');
    await queues.idle();
    isBroken = false;
    expect(await queues.redrive('another')).toBe(0);
    expect(await queues.redrive('desk')).toBe(2);
    await queues.idle();
    expect(done.sort()).toEqual(['1', '2']);
    expect(await queues.deadLetters()).toEqual([]);
  });

  test('runs at most four batches at the same time', async () => {
    let running = 0;
    let most = 0;
    const { queues, send } = await open(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    });
    await send(...Array.from({ length: 30 }, (_, index) => String(index)));
    await queues.idle();
    expect(most).toBe(4);
  });

  test('is not held up by the failures of another', async () => {
    const done: string[] = [];
    const other = { ...subscription, name: 'other', function: 'notify-chat' as const };
    const invoke = async (name: string, batch: unknown) => {
      if (name === 'notify-chat') throw new Error('broken');
      done.push(...idsOf(batch));
    };
    const { queues } = await open(invoke, { subscriptions: [other, subscription], backoff: () => 50 });
    await queues.send([
      { queue: 'other', event: event('1') },
      { queue: 'desk', event: event('1') },
    ]);
    await vi.waitFor(() => expect(done).toEqual(['1']));
    expect(queues.pending()).toEqual({ other: 1, desk: 0 });
  });

  test('is idle only when what a function sent meanwhile is done too', async () => {
    const done: string[] = [];
    const { queues, send } = await open(async (_, batch) => {
      for (const id of idsOf(batch)) {
        done.push(id);
        if (id.length < 4) await send(`${id}+`);
      }
    });
    await send('1');
    await queues.idle();
    expect(done).toEqual(['1', '1+', '1++', '1+++']);
  });

  test('invokes nothing before it is started', async () => {
    const invoke = vi.fn(async () => undefined);
    const queues = await openQueues({ store: await openStore(), subscriptions: [subscription], invoke, log: () => {} });
    await queues.send([{ queue: 'desk', event: event('1') }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(invoke).not.toHaveBeenCalled();
    queues.start();
    await queues.idle();
    expect(invoke).toHaveBeenCalledOnce();
  });
});

describe('at the end', () => {
  test('functions under way may finish, and nothing new is started', async () => {
    let finish = () => {};
    const invoke = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const { queues, send, store } = await open(invoke, {
      concurrency: 1,
      subscriptions: [{ ...subscription, batchSize: 1 }],
    });
    await send('1', '2');
    await vi.waitFor(() => expect(invoke).toHaveBeenCalledOnce());
    const closed = queues.close();
    finish();
    await closed;
    expect((await store.deliveries.all()).map((delivery) => delivery.event.id)).toEqual(['2']);
    expect(invoke).toHaveBeenCalledOnce();
  });

  test('a function that hangs does not hold up the close for longer than the grace', async () => {
    const { queues, send, store } = await open(() => new Promise(() => {}));
    await send('1');
    await vi.waitFor(async () => expect(await store.deliveries.all()).toMatchObject([{ receives: 1 }]));
    await queues.close(10);
    expect(await store.deliveries.all()).toHaveLength(1);
  });
});

describe('at the next start', () => {
  test('deliveries that are left go on', async () => {
    const store = await openStore();
    const first = await open(() => new Promise(() => {}), { store });
    await first.send('1');
    await vi.waitFor(async () => expect(await store.deliveries.all()).toMatchObject([{ receives: 1 }]));
    await first.queues.close(0);

    const received: string[] = [];
    const second = await open(
      async (_, batch) => {
        received.push(...(batch as SQSEvent).Records.map((record) => record.attributes.ApproximateReceiveCount));
      },
      { store },
    );
    await second.queues.idle();
    expect(received).toEqual(['2']);
  });

  test('one that ended the process at every try is a dead letter', async () => {
    const store = await openStore();
    for (const receives of [1, 2, 3]) {
      const { queues, send } = await open(() => new Promise(() => {}), { store });
      if (receives === 1) await send('1');
      await vi.waitFor(async () => expect(await store.deliveries.all()).toMatchObject([{ receives }]));
      await queues.close(0);
    }
    const invoke = vi.fn();
    const { queues } = await open(invoke, { store });
    await queues.idle();
    expect(invoke).not.toHaveBeenCalled();
    expect(await queues.deadLetters()).toMatchObject([
      { receives: 3, lastError: 'the process ended during the last try' },
    ]);
  });

  test('deliveries of a queue that is no more are left alone', async () => {
    const store = await openStore();
    const first = await openQueues({ store, subscriptions: [subscription], invoke: async () => {}, log: () => {} });
    await first.send([{ queue: 'desk', event: event('1') }]);
    const log = vi.fn();
    const { queues } = await open(async () => {}, { store, subscriptions: [], log });
    await queues.idle();
    expect(await store.deliveries.all()).toHaveLength(1);
    expect(log).toHaveBeenCalledWith('warn', 'deliveries of unknown queue desk are left alone', { count: 1 });
  });
});

describe('the answer of a function', () => {
  const ids = new Set(['a', 'b']);
  test.each([
    ['nothing', undefined, []],
    ['null', null, []],
    ['no list', {}, []],
    ['a null list', { batchItemFailures: null }, []],
    ['an empty list', { batchItemFailures: [] }, []],
    ['one record', { batchItemFailures: [{ itemIdentifier: 'b' }] }, ['b']],
    ['an empty id', { batchItemFailures: [{ itemIdentifier: '' }] }, ['a', 'b']],
    ['a null id', { batchItemFailures: [{ itemIdentifier: null }] }, ['a', 'b']],
    ['another key', { batchItemFailures: [{ messageId: 'a' }] }, ['a', 'b']],
    ['a record of another batch', { batchItemFailures: [{ itemIdentifier: 'c' }] }, ['a', 'b']],
    ['no object', 'done', ['a', 'b']],
    ['a list that is none', { batchItemFailures: 'a' }, ['a', 'b']],
  ])('with %s', (_, answer, failed) => {
    expect([...failedRecords(answer, ids)]).toEqual(failed);
  });
});

test('waits double with each receive, up to a minute, and differ by up to a half', () => {
  expect([1, 2, 3, 8, 9, 50].map((receives) => exponentialBackoff(receives, () => 1))).toEqual([
    250, 500, 1000, 32_000, 60_000, 60_000,
  ]);
  expect(exponentialBackoff(1, () => 0)).toBe(125);
});
