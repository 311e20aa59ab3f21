import { describe, expect, it } from 'vitest';
import { appendEntry } from '../../../functions/adapters/dynamodb/conversations/log-requests.ts';
import type { LogEntry } from '../../../shared/conversation/entry.ts';
import { messageInput } from '../../../shared/conversation/message.ts';
import { entriesOf, memoryBaton } from '../../support/fixtures/baton.ts';
import { itemSize } from '../../support/fixtures/item-size.ts';

const itemSizeOf = (entry: LogEntry): number => itemSize(appendEntry('conversations', entry, 90 * 86_400).Item ?? {});

/** As long as ids are that programs make. */
const id = (kind: string, number: number): string =>
  `${kind}b7c2a91-55d1-4b8e-8f6e-${String(number).padStart(12, '0')}`;

const question =
  'my internet at home has been dropping every evening since the technician replaced the router last week and now ' +
  'the lights blink orange while video calls freeze all the time';
const answer =
  'I am sorry to hear that; please restart the router, wait until all of its lights are green, and tell me whether ' +
  'calls still freeze afterwards so that we can test your line';

async function sizesAfter(turns: number): Promise<readonly number[]> {
  const { post, ...baton } = await memoryBaton();
  for (let turn = 0; turn < turns; turn += 1) {
    await post(id('c', 1), {
      messageId: id('0', turn),
      // Each time other words: a repeated request would make the state smaller than it is in life.
      text: `${question
        .split(' ')
        .slice(turn % 3)
        .join(' ')} number${turn}`,
      language: 'en',
      intent: 'report an outage',
      topics: ['technical'],
      customer: { id: 'cust-48213', name: 'Ada Lovelace', tier: 'gold' },
    });
    await post(id('c', 1), {
      messageId: id('1', turn),
      role: 'assistant',
      text: answer,
      confidence: 0.83,
      sources: ['kb-7'],
    });
  }
  return (await entriesOf(baton, id('c', 1))).map(itemSizeOf);
}

describe('the weight of an entry', () => {
  it('is at most 1,400 bytes for a message of 30 words in a conversation of 10 turns', async () => {
    expect(question.split(' ').length).toBeGreaterThanOrEqual(29);
    const sizes = await sizesAfter(10);
    expect(sizes).toHaveLength(20);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1_400);
  });

  it('stays within 2 kB however long the conversation is', async () => {
    const sizes = await sizesAfter(80);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2_048);
    // Nothing in the state grows on and on.
    expect(sizes.at(-1)).toBeLessThanOrEqual((sizes.at(-21) ?? 0) + 10);
  });

  it('stays within an item of 400 kB for the largest messages that a caller may send, one after another', async () => {
    const { post, log } = await memoryBaton();
    const wide = '語'; // three bytes, one character
    const attributes = (prefix: string, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, wide.repeat(1_000)]));
    const largest = (number: number, count: number) => ({
      messageId: id('0', number),
      role: 'customer',
      text: wide.repeat(16_000),
      intent: wide.repeat(120),
      sources: Array.from({ length: 20 }, () => wide.repeat(500)),
      topics: Array.from({ length: 20 }, (_, index) => `t${number}-${index}-${'x'.repeat(50)}`),
      tags: Array.from({ length: 20 }, (_, index) => `g${number}-${index}-${'x'.repeat(50)}`),
      attributes: attributes(`a${number}-`, count),
      customer: { id: 'ada', name: wide.repeat(120), attributes: attributes('c', count) },
    });
    expect(messageInput.safeParse(largest(0, 16)).success).toBe(false);
    for (let number = 0; number < 4; number += 1) await post('c-1', messageInput.parse(largest(number, 15)));
    const newest = await log.newest('c-1');
    expect(newest && itemSizeOf(newest)).toBeLessThanOrEqual(400 * 1_024);
  });
});
