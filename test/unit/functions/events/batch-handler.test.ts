import type { SQSEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { batchHandler } from '../../../../functions/events/batch-handler.ts';
import type { BatonEvent } from '../../../../shared/events/envelope.ts';
import { owedEvent } from '../../../support/fixtures/entries.ts';
import { RecordingLogger } from '../../../support/memory/recorders.ts';

/** As a queue behind a rule of the bus hands them over. */
const batch = (bodies: readonly string[]): SQSEvent =>
  ({
    Records: bodies.map((body, index) => ({
      messageId: `record-${index}`,
      body,
      attributes: {},
      eventSource: 'aws:sqs',
    })),
  }) as never;

const delivery = (event: BatonEvent): string =>
  JSON.stringify({ 'detail-type': event.type, source: 'baton', detail: event });

async function run(bodies: readonly string[], handle: (event: BatonEvent) => Promise<void> = async () => undefined) {
  const logger = new RecordingLogger();
  const handled: string[] = [];
  const handler = batchHandler(async (event) => {
    await handle(event);
    handled.push(event.id);
  }, logger);
  const { batchItemFailures } = await handler(batch(bodies));
  return { failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier), handled, logger };
}

describe('a batch of events', () => {
  const events = [1, 2, 3].map((seq) => owedEvent('c-1', seq));

  it('is handled, each event as it was published', async () => {
    const seen: BatonEvent[] = [];
    const { failed } = await run(events.map(delivery), async (event) => {
      seen.push(event);
    });
    expect(failed).toEqual([]);
    expect(seen).toEqual(events);
  });

  it('brings only those again that failed', async () => {
    const { failed, handled, logger } = await run(events.map(delivery), async ({ id }) => {
      if (id === events[1]?.id) throw new Error('away', { cause: new Error('ECONNREFUSED') });
    });
    expect(failed).toEqual(['record-1']);
    expect(handled).toEqual([events[0]?.id, events[2]?.id]);
    expect(logger.lines).toEqual([
      {
        level: 'error',
        message: 'Event failed',
        facts: { messageId: 'record-1', cause: 'Error: away', rootCause: 'Error: ECONNREFUSED' },
      },
    ]);
  });

  it('of which all failed is an answer like any other', async () => {
    const { failed } = await run(events.map(delivery), async () => Promise.reject(new Error('away')));
    expect(failed).toEqual(['record-0', 'record-1', 'record-2']);
  });

  it.each([
    ['no JSON', '{'],
    ['no event', '{}'],
    ['an event of nobody', JSON.stringify({ detail: { ...owedEvent('c-1', 1), source: 'other' } })],
    [
      'an event of a type that is none',
      JSON.stringify({ detail: { ...owedEvent('c-1', 1), type: 'handoff.exploded' } }),
    ],
    ['an event without its facts', JSON.stringify({ detail: { ...owedEvent('c-1', 1), data: { seq: 'x' } } })],
  ])('with %s in it fails for that one alone', async (_what, body) => {
    const { failed, handled } = await run([delivery(owedEvent('c-1', 1)), body, delivery(owedEvent('c-1', 2))]);
    expect(failed).toEqual(['record-1']);
    expect(handled).toHaveLength(2);
  });
});
