import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseConversations } from '../../../functions/commands/replay/conversations.ts';
import { reasonCode } from '../../../shared/handoff/reason.ts';
import { playOffline, sampleRules } from './play.ts';

const path = new URL('../../../docs/samples/conversations.jsonl', import.meta.url);
const text = readFileSync(path, 'utf8');

const expectation = z.strictObject({ decision: z.enum(['continue', 'escalate']), reason: reasonCode.optional() });
const expected = new Map(
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((each) => [each.id as string, expectation.parse(each.expect)]),
);
const conversations = parseConversations(text, 'conversations.jsonl');

describe('the sample conversations', () => {
  it.each(conversations)('come out as expected: $id', async ({ id, turns }) => {
    const { outcome } = await playOffline(turns);
    const decided =
      outcome.kind === 'handoff' ? { decision: 'escalate', reason: outcome.reason } : { decision: 'continue' };
    expect(decided).toEqual(expected.get(id));
  });

  it('show every reason that the sample workflow has', () => {
    const shown = [...expected.values()].flatMap(({ reason }) => reason ?? []);
    const had = sampleRules().rules.flatMap(({ outcome }) => (outcome.kind === 'handoff' ? [outcome.reason] : []));
    expect(new Set(shown)).toEqual(new Set(had));
  });

  it('hold some that must stay with the assistant', () => {
    expect([...expected.values()].filter(({ decision }) => decision === 'continue').length).toBeGreaterThanOrEqual(4);
  });
});
