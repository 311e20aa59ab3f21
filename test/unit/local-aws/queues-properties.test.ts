import type { SQSEvent } from 'aws-lambda';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBus } from '../../../functions/local/aws/eventbridge/bus.ts';
import { openQueues } from '../../../functions/local/aws/queues/queues.ts';
import { openStore } from '../../../functions/local/aws/store.ts';
import type { Subscription } from '../../../functions/topology.ts';
import { temporaryFolder } from '../../contract/local-aws/folder.ts';

const subscription = (name: string, function_: Subscription['function'], types: string[]): Subscription => ({
  name,
  function: function_,
  pattern: { 'detail-type': types },
  batchSize: 3,
  maxReceives: 50,
});
const subscriptions = [
  subscription('opens', 'handoff-opened', ['a']),
  subscription('both', 'notify-inbox', ['a', 'b']),
  subscription('others', 'notify-chat', ['b', 'c']),
];

/** What happens, in order: events are published, a function fails, or the process is killed. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ publish: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 5 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kill: fc.nat({ max: 4 }) }) },
);

test('each accepted event reaches each matching queue at least once, through failures and kills', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 8 }),
      fc.infiniteStream(fc.nat({ max: 3 })),
      async (steps, chance) => {
        const folder = await temporaryFolder();
        const accepted: { id: string; type: string }[] = [];
        const handled = new Set<string>();
        // Some batches fail as a whole, of some only the first record.
        const invoke = async (name: string, event: unknown) => {
          const { Records: records } = event as SQSEvent;
          const luck = chance.next().value;
          if (luck === 0) throw new Error('unlucky');
          const failed = luck === 1 ? records.slice(0, 1) : [];
          for (const record of records)
            if (!failed.includes(record)) handled.add(`${name} ${JSON.parse(record.body).id}`);
          return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
        };
        const open = async () => {
          const store = await openStore(folder);
          const queues = await openQueues({ store, subscriptions, invoke, log: () => {}, backoff: () => 1 });
          queues.start();
          return { store, queues, bus: createBus({ name: 'baton', subscriptions, queues }) };
        };

        let run = await open();
        for (const each of steps) {
          if ('publish' in each) {
            const entries = each.publish.map((type) => ({
              Source: 'x',
              DetailType: type,
              Detail: '{}',
              EventBusName: 'baton',
            }));
            const { Entries: answers } = await run.bus.putEvents(entries);
            accepted.push(
              ...answers.map((answer, index) => ({
                id: 'EventId' in answer ? answer.EventId : '',
                type: each.publish[index] ?? '',
              })),
            );
          } else {
            await new Promise((resolve) => setTimeout(resolve, each.kill));
            await run.queues.close(0); // no batch may end, nothing more is written
            await run.store.close();
            run = await open();
          }
        }
        await run.queues.idle();
        expect(await run.store.deliveries.all()).toEqual([]);
        expect(await run.queues.deadLetters()).toEqual([]);
        await run.store.close();

        const expected = accepted.flatMap(({ id, type }) =>
          subscriptions
            .filter(({ pattern }) => pattern['detail-type']?.includes(type))
            .map((queue) => `${queue.function} ${id}`),
        );
        expect([...handled].sort()).toEqual(expected.sort());
      },
    ),
    { numRuns: 25 },
  );
}, 30_000);
