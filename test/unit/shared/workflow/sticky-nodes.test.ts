import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideMessage } from '../../../../shared/conversation/decide-message.ts';
import { openConversation } from '../../../../shared/conversation/state.ts';
import { toRuleSet } from '../../../../shared/rules/rule.ts';
import { shareOf } from '../../../../shared/signals/share.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { drawn, edges, goOn, handOff, node, organisation, said, startMs } from '../samples.ts';

function play(document: WorkflowDocument, conversationId: string, confidences: readonly number[]) {
  const compiled = compileWorkflow(document, organisation);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const rules = toRuleSet([{ workflowId: 'support', version: 1, rules: compiled.rules }]);
  let state = openConversation({ conversationId, channel: 'chat', channelId: 'web', nowMs: startMs });
  return confidences.map((confidence, index) => {
    const answer = said('assistant', 'So it is.', { messageId: `a-${index}`, confidence });
    const judged = decideMessage(state, answer, rules, { nowMs: startMs, hours: {} }, 'general');
    state = judged.state;
    return { ruleId: judged.decision.ruleId, state };
  });
}

describe('a split', () => {
  const half = drawn(
    [
      node('start', 'start', { channels: [] }),
      node('arms', 'split', {
        arms: [
          { id: 'a', label: 'A', percent: 20 },
          { id: 'b', label: 'B', percent: 80 },
        ],
      }),
      goOn('old'),
      goOn('new'),
    ],
    edges('start>arms', 'arms.a>new', 'arms.b>old'),
  );

  it('keeps a conversation on the way that it took', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const ways = play(half, id, [0.1, 0.9, 0.5]).map(({ ruleId }) => ruleId);
        expect(new Set(ways).size).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  it('sends about the share of all conversations each way, also where their ids are alike', () => {
    const shares = Array.from({ length: 20_000 }, (_, index) => shareOf(`support.arms conversation-${index}`));
    for (const percent of [5, 20, 50, 90]) {
      const below = shares.filter((share) => share < percent).length / shares.length;
      expect(Math.abs(below - percent / 100)).toBeLessThan(0.015);
    }
    expect(shares.every((share) => share >= 0 && share < 100)).toBe(true);
  });

  it('draws anew for each split, so that two experiments do not go together', () => {
    const ids = Array.from({ length: 4_000 }, (_, index) => `c-${index}`);
    const both = ids.filter((id) => shareOf(`w.one ${id}`) < 50 && shareOf(`w.two ${id}`) < 50);
    expect(Math.abs(both.length / ids.length - 0.25)).toBeLessThan(0.04);
  });

  it('stands by its own name: a conversation in one arm here may be in the other one there', () => {
    const named = (id: string) =>
      JSON.parse(JSON.stringify(half).replaceAll('"arms"', `"${id}"`).replaceAll(`{"${id}":`, '{"arms":'));
    const ways = (id: string) =>
      Array.from({ length: 200 }, (_, index) => play(named(id), `c-${index}`, [0.5])[0]?.ruleId).join();
    expect(ways('one')).toBe(ways('one'));
    expect(ways('one')).not.toBe(ways('two'));
  });

  it('whose shares are not 100 % is a mistake that says so', () => {
    const wrong = {
      ...half,
      nodes: half.nodes.map((each) =>
        each.id === 'arms'
          ? node('arms', 'split', {
              arms: [
                { id: 'a', label: 'A', percent: 20 },
                { id: 'b', label: 'B', percent: 70 },
              ],
            })
          : each,
      ),
    };
    const compiled = compileWorkflow(wrong, organisation);
    expect(compiled.ok ? [] : compiled.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { nodeId: 'arms', message: expect.stringContaining('add up to 90 %') },
    ]);
  });
});

describe('a score', () => {
  const scored = (hysteresis: number) =>
    drawn(
      [
        node('start', 'start', { channels: [] }),
        node('doubt', 'score', {
          parts: [
            { weight: 1, when: { signal: 'confidence', op: 'lt', value: 0.6 } },
            { weight: 1, when: { signal: 'confidence', op: 'lt', value: 0.3 } },
          ],
          bands: [
            { id: 'high', label: 'High', from: 2 },
            { id: 'some', label: 'Some', from: 1 },
          ],
          hysteresis,
        }),
        goOn('much'),
        goOn('little'),
        goOn('none'),
      ],
      edges('start>doubt', 'doubt.high>much', 'doubt.some>little', 'doubt.default>none'),
    );
  const waysOf = (hysteresis: number, ...confidences: readonly number[]) =>
    play(scored(hysteresis), 'c-1', confidences).map(({ ruleId }) => ruleId?.split('.')[1]);

  it('takes the highest band that the sum reaches', () => {
    expect(waysOf(0, 0.9, 0.5, 0.1, 0.5, 0.9)).toEqual(['none', 'little', 'much', 'little', 'none']);
  });

  it('with hysteresis leaves a band only when it has fallen far enough, and enters it as ever', () => {
    expect(waysOf(1, 0.5, 0.1, 0.5, 0.9)).toEqual(['little', 'much', 'much', 'little']);
    expect(waysOf(2, 0.1, 0.9)).toEqual(['much', 'much']);
  });

  it('with hysteresis holds nobody in a band who came no higher than a lower one', () => {
    expect(waysOf(1, 0.5, 0.5, 0.1)).toEqual(['little', 'little', 'much']);
  });

  it('remembers nothing where it needs not', () => {
    expect(play(scored(0), 'c-1', [0.1])[0]?.state.bands).toBeUndefined();
    expect(play(scored(1), 'c-1', [0.1])[0]?.state.bands).toEqual({ 'support.doubt': 'high' });
  });

  it('whose bands do not go down is a mistake at the band', () => {
    const document = scored(0);
    const upward = {
      ...document,
      nodes: document.nodes.map((each) =>
        each.id === 'doubt'
          ? { ...each, data: { ...each.data, bands: [...(each.data.bands as unknown[])].reverse() } }
          : each,
      ),
    };
    const compiled = compileWorkflow(upward, organisation);
    expect(compiled.ok ? [] : compiled.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { nodeId: 'doubt', path: 'bands.1.from' },
    ]);
  });
});

describe('an attribute that a workflow sets', () => {
  it('is on the conversation, where later messages and agents find it', () => {
    const document = drawn(
      [
        node('start', 'start', { channels: [] }),
        node('note', 'set-attribute', { name: 'rank', value: 'gold' }),
        handOff('person'),
      ],
      edges('start>note', 'note>person'),
    );
    expect(play(document, 'c-1', [0.9])[0]?.state.attributes).toEqual({ rank: 'gold' });
  });
});
