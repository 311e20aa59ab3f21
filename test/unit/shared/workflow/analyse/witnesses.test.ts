import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideMessage } from '../../../../../shared/conversation/decide-message.ts';
import { decide } from '../../../../../shared/rules/decide.ts';
import { toRuleSet } from '../../../../../shared/rules/rule.ts';
import { type Model, readerOfModel } from '../../../../../shared/rules/solve/model.ts';
import { analyseCompiled } from '../../../../../shared/workflow/analyse/analyse.ts';
import { witnessChat } from '../../../../../shared/workflow/analyse/witness-chat.ts';
import { compileWorkflow } from '../../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { asks, drawn, edges, goOn, handOff, node, organisation, start } from '../../samples.ts';
import { anyWorkflow } from '../any-workflow.ts';

function analysed(document: WorkflowDocument) {
  const compiled = compileWorkflow(document, organisation);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const ruleSet = toRuleSet([{ workflowId: document.id, version: 1, rules: compiled.rules }]);
  return { ruleSet, findings: analyseCompiled(document, compiled.rules, organisation) };
}

const witnessOf = (document: WorkflowDocument, code: string) => {
  const found = analysed(document).findings.find((finding) => finding.code === code)?.witness;
  if (!found) throw new Error(`“${code}” comes without a witness.`);
  return found;
};

describe('a witness', () => {
  it('is what the engine says of it, as facts and as a message, in any workflow', () => {
    let [witnesses, examples] = [0, 0];
    fc.assert(
      fc.property(anyWorkflow, (document) => {
        const { ruleSet, findings } = analysed(document);
        for (const { witness } of findings) {
          if (!witness) continue;
          witnesses += 1;
          const { ruleId, outcome } = decide(ruleSet, readerOfModel(witness), undefined);
          expect({ ruleId, outcome }).toEqual({ ruleId: witness.ruleId, outcome: witness.outcome });
          if (!witness.example) continue;
          examples += 1;
          const { before, message, facts } = witness.example;
          expect(decideMessage(before, message, ruleSet, facts, undefined).decision.ruleId).toBe(witness.ruleId);
        }
      }),
      { numRuns: 200 },
    );
    expect(examples).toBeGreaterThan(100);
    expect(examples / witnesses).toBeGreaterThan(0.5);
  });

  it('comes with every finding about what messages do', () => {
    const silent = new Map<string, string>();
    fc.assert(
      fc.property(anyWorkflow, (document) => {
        for (const { code, witness, message } of analysed(document).findings) if (!witness) silent.set(code, message);
      }),
      { numRuns: 200 },
    );
    expect([...silent]).toEqual([]);
  });

  it('comes without a message where no detector would find just these facts in one', () => {
    const insulted = {
      all: [
        { signal: 'abuse', op: 'gte', value: 0.5 },
        { signal: 'failedAttempts', op: 'gte', value: 0 },
      ],
    };
    const document = drawn(
      [start(), asks('q', insulted), handOff('person'), goOn('ai')],
      edges('start>q', 'q.yes>person', 'q.no>ai'),
    );
    const { facts, ruleId, example } = witnessOf(document, 'threshold-out-of-reach');
    expect(facts.abuse).toBeGreaterThanOrEqual(0.5);
    expect({ ruleId, example }).toEqual({ ruleId: 'support.person', example: undefined });
  });

  it('shows the state of a queue, of a customer and of earlier messages that it takes', () => {
    const everything = {
      all: [
        { signal: 'queue.agentsOn.billing', op: 'gte', value: 2 },
        { signal: 'queue.waitSeconds.billing', op: 'lt', value: 60 },
        { signal: 'frustration', op: 'gte', value: 0.6 },
        { signal: 'customer.tier', op: 'eq', value: 'gold' },
        { signal: 'failedAttempts', op: 'gte', value: 0 },
      ],
    };
    const document = drawn(
      [start(), asks('q', everything), node('t', 'tag', { tags: ['seen'] }), handOff('person'), goOn('ai')],
      edges('start>q', 'q.yes>person', 'q.no>t', 't>ai'),
    );
    const { example, because } = witnessOf(document, 'threshold-out-of-reach');
    expect(example?.facts.queues).toEqual({ billing: { open: true, agentsOn: 2, waitSeconds: expect.any(Number) } });
    expect(because).toEqual([everything]);
  });

  it('shows nobody that Baton knows, where that is asked', () => {
    const stranger = {
      all: [
        { signal: 'customer.known', op: 'eq', value: false },
        { signal: 'failedAttempts', op: 'gte', value: 0 },
      ],
    };
    const document = drawn(
      [start(), asks('q', stranger), handOff('person'), goOn('ai')],
      edges('start>q', 'q.yes>person', 'q.no>ai'),
    );
    const { example } = witnessOf(document, 'threshold-out-of-reach');
    expect(example?.message.role).toBe('customer');
    expect(example?.before).not.toHaveProperty('customer');
  });
});

describe('a witness as a chat', () => {
  const unsure = { signal: 'confidence', op: 'lt', value: 0.5 } as const;

  it('says who speaks, what else is so, what Baton does and why, with the names that people gave', () => {
    const document = drawn(
      [
        start(),
        node('h', 'business-hours', { calendarId: 'night' }),
        asks('q', { all: [unsure, { signal: 'failedAttempts', op: 'gte', value: 2 }] }),
        asks('r', { signal: 'failedAttempts', op: 'gte', value: 1 }),
        handOff('person'),
        goOn('ai'),
      ],
      edges('start>h', 'h.open>q', 'h.closed>ai', 'q.yes>r', 'q.no>ai', 'r.yes>person', 'r.no>ai'),
    );
    const words = { queue: () => 'Customer care', calendar: () => 'Night shift' };
    expect(witnessChat(witnessOf(document, 'always-taken'), words)).toEqual({
      bubbles: [
        {
          speaker: 'assistant',
          text: 'I could not find that.',
          about: ['confidence 0 %', '2 times in a row without an answer'],
        },
        { speaker: 'customer', text: 'Hello', about: [] },
      ],
      given: ['Night shift say we are open'],
      decision: 'Baton would hand off to Customer care with normal priority, because our rules ask for a person here.',
      why: 'Since Night shift say we are open and AI confidence is below 50 % and failed answers in a row is at least 2 and failed answers in a row is at least 1.',
      confirmed: 'Confirmed: this very message was run through the detectors and the rules.',
    });
  });

  it('leaves out what is so of every conversation when it begins', () => {
    const given = (facts: Model['facts']) =>
      witnessChat({ facts, history: {}, outcome: { kind: 'continue' }, path: [], because: [] }).given;
    expect(given({ failedAttempts: 0, asksForHuman: 0.2, topics: [], 'band.support.s': '', text: 'Hi' })).toEqual([]);
    expect(
      given({ failedAttempts: 1, asksForHuman: 0.7, topics: ['vip'], confidence: 0, 'attributes.debt': 0 }),
    ).toEqual([
      'failed answers in a row is 1',
      'the customer asks for a person',
      'topics include vip',
      'AI confidence is 0 %',
      '“debt” is 0',
    ]);
  });

  it('says so where no single message brings the facts about', () => {
    const model = {
      facts: { frustration: 0.7, speaker: 'customer', topics: ['billing', 'vip'] },
      history: { confidence: [0.4, 0.2] },
    };
    const witness = { ...model, outcome: { kind: 'continue' as const }, path: [], because: [] };
    const { bubbles, given, why, confirmed } = witnessChat(witness);
    expect(bubbles).toEqual([{ speaker: 'customer', text: '…', about: [] }]);
    expect(given).toEqual([
      'frustration is 70 %',
      'topics include all of “billing”, “vip”',
      'AI confidence was 40 %, then 20 %',
    ]);
    expect(why).toBe('No rule fits.');
    expect(confirmed).toContain('no single message');
  });
});
