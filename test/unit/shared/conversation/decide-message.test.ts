import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../../shared/signals/closer.ts'; // loads the detectors with large lists
import { decideMessage } from '../../../../shared/conversation/decide-message.ts';
import { toHandoffId } from '../../../../shared/handoff/handoff-id.ts';
import type { Condition } from '../../../../shared/rules/condition.ts';
import { toRuleSet } from '../../../../shared/rules/rule.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import {
  asks,
  deepFreeze,
  drawn,
  edges,
  goOn,
  handOff,
  node,
  opened,
  organisation,
  said,
  startMs,
} from '../samples.ts';

const compiled = compileWorkflow(
  drawn(
    [
      node('start', 'start', { channels: [] }),
      asks('asks', { signal: 'asksForHuman', op: 'gte', value: 0.5 }),
      asks('fails', { signal: 'failedAttempts', op: 'gte', value: 2 }),
      node('mark', 'tag', { tags: ['ai-failed'] }),
      handOff('person', { reason: 'asked-for-person', guardrail: true }),
      handOff('stuck', { reason: 'failed-attempts' }),
      goOn('ai'),
    ],
    edges('start>asks', 'asks.yes>person', 'asks.no>fails', 'fails.yes>mark', 'mark>stuck', 'fails.no>ai'),
  ),
  organisation,
);
const ruleSet = deepFreeze(
  toRuleSet([{ workflowId: 'support', version: 1, rules: compiled.ok ? compiled.rules : [] }]),
);
const facts = { nowMs: startMs, hours: {} };

const decideOn = (state: Parameters<typeof decideMessage>[0], message: Parameters<typeof decideMessage>[1]) =>
  decideMessage(deepFreeze(state), deepFreeze(message), ruleSet, facts, 'general');

describe('a message', () => {
  it('that asks for a person hands over', () => {
    const { decision, state } = decideOn(opened(), said('customer', 'I want to talk to a human.'));
    expect(decision).toMatchObject({
      outcome: { kind: 'handoff', reason: 'asked-for-person' },
      ruleId: 'support.person',
    });
    expect(state).toMatchObject({ seq: 1, control: 'assistant' });
  });

  it('that takes up the assistant’s offer of a person hands over, the same words otherwise do not', () => {
    const yes = said('customer', 'Yes please', { messageId: 'm-2' });
    const offered = decideOn(opened(), said('assistant', 'Shall I connect you to one of our agents?'));
    expect(decideOn(offered.state, yes).decision).toMatchObject({ ruleId: 'support.person' });
    const asked = decideOn(opened(), said('assistant', 'Shall I send you the bill again?'));
    expect(decideOn(asked.state, yes).decision.outcome.kind).toBe('continue');
  });

  it('is judged with itself counted: the second failed answer hands over, and is tagged', () => {
    const first = decideOn(opened(), said('assistant', 'I don’t know.'));
    expect(first.decision.outcome.kind).toBe('continue');
    const second = decideOn(first.state, said('assistant', 'I still don’t know.', { messageId: 'm-2' }));
    expect(second.decision).toMatchObject({ ruleId: 'support.stuck', tags: ['ai-failed'] });
    expect(second.state.tags).toEqual(['ai-failed']);
  });

  it('lets the AI go on where nothing is wrong', () => {
    expect(decideOn(opened(), said('customer', 'Where is my parcel?')).decision).toMatchObject({
      ruleId: 'support.ai',
    });
  });

  it.each(['waiting', 'agent'] as const)('is folded but not judged while control is with “%s”', (control) => {
    const handoff = { id: toHandoffId('c-1', 1), queueId: 'general', reason: 'policy', seq: 1 };
    const { decision, state } = decideOn(
      opened({ control, epoch: 1, seq: 1, handoff }),
      said('customer', 'A human, please!'),
    );
    expect(decision).toEqual({ outcome: { kind: 'continue' }, tags: [], failures: [] });
    expect(state).toMatchObject({ control, epoch: 1, seq: 2, turns: { customer: 1 } });
  });

  it('is judged the same again from what the log keeps', () => {
    const anyMessage = fc.record({
      role: fc.constantFrom('customer' as const, 'assistant' as const),
      text: fc.constantFrom('agent please', 'I don’t know.', 'Where is it?', 'It is on its way.'),
    });
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 12 }), (messages) => {
        let state = opened();
        for (const { role, text } of messages) {
          const judged = decideOn(state, said(role, text));
          const stored = JSON.parse(JSON.stringify(state));
          expect(
            decideMessage(stored, said(role, text), JSON.parse(JSON.stringify(ruleSet)), facts, 'general'),
          ).toMatchObject({
            state: judged.state,
            decision: judged.decision,
          });
          state = judged.state;
        }
      }),
    );
  });
});

describe('a rule that counts over messages', () => {
  const unsure: Condition = { signal: 'confidence', op: 'lt', value: 0.45 };
  const twice = compileWorkflow(
    drawn(
      [
        node('start', 'start', { channels: [] }),
        asks('twice', { count: unsure, atLeast: 2, within: { messages: 3 } }),
        handOff('person', { reason: 'low-confidence' }),
        goOn('ai'),
      ],
      edges('start>twice', 'twice.yes>person', 'twice.no>ai'),
    ),
    organisation,
  );
  const rules = toRuleSet([{ workflowId: 'support', version: 1, rules: twice.ok ? twice.rules : [] }]);

  /** What is decided after each of the AI's answers, the customer speaking in between. */
  function decisionsOn(...confidences: readonly number[]): readonly string[] {
    let state = opened();
    return confidences.map((confidence, index) => {
      state = decideMessage(
        state,
        said('customer', 'And then?', { messageId: `c-${index}` }),
        rules,
        facts,
        'general',
      ).state;
      const answer = said('assistant', 'So it is.', { messageId: `a-${index}`, confidence });
      const judged = decideMessage(state, answer, rules, facts, 'general');
      state = judged.state;
      return judged.decision.outcome.kind;
    });
  }

  it('hands over when it held often enough in the window, with a good answer in between', () => {
    expect(decisionsOn(0.4, 0.9, 0.3)).toEqual(['continue', 'continue', 'handoff']);
  });

  it('does not count what lies too far back', () => {
    expect(decisionsOn(0.4, 0.9, 0.9, 0.3)).toEqual(['continue', 'continue', 'continue', 'continue']);
  });

  it('remembers no more than the rules ask for', () => {
    let state = opened();
    for (let index = 0; index < 30; index += 1)
      state = decideMessage(
        state,
        said('assistant', 'So it is.', { messageId: `a-${index}`, confidence: 0.9 }),
        rules,
        facts,
        'general',
      ).state;
    expect(Object.keys(state.history ?? {})).toEqual(['confidence']);
    expect(state.history?.confidence).toHaveLength(3);
  });
});
