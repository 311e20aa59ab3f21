import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateMessage } from '../../../../functions/use-cases/evaluate-message.ts';
import { explainDecision } from '../../../../functions/use-cases/explain-decision.ts';
import { publishWorkflow } from '../../../../functions/use-cases/publish-workflow.ts';
import { saveWorkflow } from '../../../../functions/use-cases/workflows.ts';
import type { MessageInput } from '../../../../shared/conversation/message.ts';
import { type Rule, toRuleSet } from '../../../../shared/rules/rule.ts';
import { admin, entriesOf, type MemoryBaton, memoryBaton } from '../../../support/fixtures/baton.ts';
import { channels } from '../../../support/fixtures/organisation.ts';
import { workflow } from '../../../support/fixtures/workflow.ts';

const anyMessage: fc.Arbitrary<Omit<MessageInput, 'messageId'>> = fc.oneof(
  fc.record(
    {
      role: fc.constant('customer' as const),
      text: fc.constantFrom('How do I pay?', 'I want to talk to a person.', 'ｆｕｌｌ width', 'Where is my parcel?'),
      topics: fc.subarray(['billing', 'sales', 'other']),
      intent: fc.constantFrom('pay', 'return'),
      tags: fc.subarray(['vip', 'late']),
      attributes: fc.dictionary(
        fc.constantFrom('b', 'a', 'plan'),
        fc.oneof(fc.boolean(), fc.nat(), fc.constant('pro')),
      ),
    },
    { requiredKeys: ['role', 'text'] },
  ),
  fc.record(
    {
      role: fc.constant('assistant' as const),
      text: fc.constant('Let me see.'),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    },
    { requiredKeys: ['role', 'text'] },
  ),
);

const step = fc.record({ message: anyMessage, pauseSeconds: fc.nat(8 * 3_600) });

/** Posts a message as a channel does, and returns the trace that the channel got, as the text that went over the wire. */
async function traced(baton: MemoryBaton, messageId: string, message: Omit<MessageInput, 'messageId'>) {
  const { trace } = await evaluateMessage(baton, {
    conversationId: 'c-1',
    channel: channels.web,
    input: { ...message, messageId },
    trace: true,
  });
  return JSON.stringify(trace);
}

/** Everything that decides goes on to change: the clock, the rules, the settings. */
async function timePasses(baton: MemoryBaton): Promise<void> {
  const quiet = {
    ...workflow,
    nodes: workflow.nodes.map((node) =>
      node.id === 'asks' ? { ...node, data: { condition: { signal: 'asksForHuman', op: 'gte', value: 0.99 } } } : node,
    ),
  };
  const { organisation } = await baton.settings.settings();
  await saveWorkflow(baton, workflow.id, { revision: 1, document: quiet }, admin);
  await publishWorkflow(baton, workflow.id, { revision: 2, note: 'Quieter' }, admin);
  await baton.settings.save([{ kind: 'organisation', value: { ...organisation, fallbackQueueId: 'sales' } }]);
  baton.clock.advance(9 * 3_600_000);
}

describe('a stored entry, run again from the state before it', () => {
  it('gives the decision and the trace of its time to the byte, whatever has changed since', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const baton = await memoryBaton();
        const traces: string[] = [];
        for (const [index, { message, pauseSeconds }] of steps.entries()) {
          baton.clock.advance(pauseSeconds * 1_000);
          traces.push(await traced(baton, `m-${index}`, message));
        }
        const { ruleSetHash } = await baton.configuration.live();
        await timePasses(baton);
        const entries = await entriesOf(baton);
        expect(entries).toHaveLength(steps.length);
        for (const [index, entry] of entries.entries()) {
          const again = await explainDecision(baton, 'c-1', entry.seq);
          expect(again).toMatchObject({ same: true, ruleSetHash });
          expect(entry.ruleSetHash).toBe(ruleSetHash);
          expect(JSON.stringify(again.trace)).toBe(traces[index]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('holds also where a rule failed and the safety net caught the customer', async () => {
    const baton = await memoryBaton();
    const broken: Rule = {
      id: 'first-line.broken',
      workflowId: 'first-line',
      guardrail: true,
      when: [{ nodeId: 'x', exit: 'yes', condition: { score: null } as never, holds: true }],
      tags: [],
      outcome: { kind: 'continue' },
      path: ['x'],
    };
    const ruleSetHash = await baton.workflows.keepRuleSet({ ...toRuleSet([]), rules: [broken] });
    const { revision, versions } = await baton.workflows.livePointer();
    await baton.workflows.moveLivePointer({ ruleSetHash, versions, revision: revision + 1 }, revision);
    const before = await traced(baton, 'm-1', { role: 'customer', text: 'I want to talk to a person.' });
    const [entry] = await entriesOf(baton);
    expect(entry?.decision).toMatchObject({
      ruleId: 'baton.safety-net',
      outcome: { queueId: 'general' },
      failures: [{ ruleId: 'first-line.broken' }],
    });
    const { organisation } = await baton.settings.settings();
    await baton.settings.save([{ kind: 'organisation', value: { ...organisation, fallbackQueueId: 'sales' } }]);
    const again = await explainDecision(baton, 'c-1', 1);
    expect(again).toMatchObject({ same: true, ruleSetHash });
    expect(JSON.stringify(again.trace)).toBe(before);
  });
});
