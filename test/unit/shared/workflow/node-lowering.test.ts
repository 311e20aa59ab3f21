import { describe, expect, it } from 'vitest';
import { checkNode } from '../../../../shared/workflow/check-node.ts';
import { type NodeKind, nodeKind } from '../../../../shared/workflow/nodes/index.ts';
import { node, organisation } from '../samples.ts';

describe('what a node asks', () => {
  const key = 'support.n';
  const lowered = (kind: NodeKind, data: unknown) => nodeKind(kind).lower(data, key);

  it('of a split is whether the share lies below all arms so far; the last arm has the rest', () => {
    const percents = { a: 0.01, b: 0.28, c: 99.71 };
    const arms = Object.entries(percents).map(([id, percent]) => ({ id, label: id, percent }));
    expect(lowered('split', { arms })).toEqual({
      kind: 'decide',
      cases: [
        { exit: 'a', condition: { signal: `split.${key}`, op: 'lt', value: 0.01 } },
        { exit: 'b', condition: { signal: `split.${key}`, op: 'lt', value: 0.29 } },
      ],
      otherwise: 'c',
    });
  });

  it('of a split are shares of 100 % in all, counted in hundredths', () => {
    const mistakes = (...percents: readonly number[]) => {
      const arms = percents.map((percent, at) => ({ id: `${at}`, label: 'A', percent }));
      return checkNode(node('n', 'split', { arms }), organisation);
    };
    expect(mistakes(0.01, 32.2, 67.79)).toEqual([]);
    expect(mistakes(0.03, 18.4, 81.57)).toEqual([]);
    expect(mistakes(33.33, 33.33, 33.33)).toMatchObject([
      { path: 'arms', message: expect.stringContaining('add up to 99.99 %') },
    ]);
  });

  it('of availability is open hours, people who are on, and the wait in seconds', () => {
    expect(lowered('availability', { queueId: 'general', agentsOn: 2, waitBelowMinutes: 5 })).toMatchObject({
      cases: [
        {
          exit: 'available',
          condition: {
            all: [
              { signal: 'queue.open.general', op: 'eq', value: true },
              { signal: 'queue.agentsOn.general', op: 'gte', value: 2 },
              { signal: 'queue.waitSeconds.general', op: 'lt', value: 300 },
            ],
          },
        },
      ],
      otherwise: 'not-available',
    });
  });

  it('of a detail is whether it was given, and else whether it may be asked for once more', () => {
    const data = { texts: { en: 'Which?' }, attribute: 'order', expects: 'text', tries: 2 };
    expect(lowered('collect', data)).toMatchObject({
      cases: [{ exit: 'given', condition: { signal: `answer.${key}`, op: 'eq', value: 'given' } }],
      again: { signal: `tries.${key}`, op: 'lt', value: 2 },
      otherwise: 'not-given',
    });
  });

  it('of a hand-off is whether nobody is there, before anything else', () => {
    const data = { queueId: 'general', priority: 'normal', reason: 'policy', guardrail: true };
    const isThere = { all: [{ signal: 'queue.open.general' }, { signal: 'queue.agentsOn.general', value: 1 }] };
    expect(lowered('hand-off', data)).toMatchObject({
      guardrail: true,
      instead: [{ exit: 'nobody-there', condition: { none: [isThere] } }],
      later: 'timed-out',
    });
  });
});

describe('what a node leaves', () => {
  it.each<[NodeKind, Record<string, unknown>, object]>([
    ['tag', { tags: ['vip'] }, { marks: { tags: ['vip'] } }],
    ['set-attribute', { name: 'rank', value: 'gold' }, { marks: { attributes: { rank: 'gold' } } }],
    ['send-message', { texts: { en: 'Hello' } }, { marks: { says: ['support.n'] }, texts: { en: 'Hello' } }],
    [
      'notify',
      { title: 'Look', to: 'inbox' },
      { marks: { notices: [{ key: 'support.n', title: 'Look', to: 'inbox' }] } },
    ],
    ['return-to-ai', {}, { outcome: { kind: 'return' } }],
    ['continue', {}, { outcome: { kind: 'continue' } }],
  ])('by a %s with %j', (kind, data, left) => {
    expect(nodeKind(kind).lower(data, 'support.n')).toMatchObject(left);
  });

  it('by a start for some channels is the way on for these alone', () => {
    expect(nodeKind('start').lower({ channels: ['chat'] }, 'support.n')).toEqual({
      kind: 'decide',
      cases: [{ exit: 'next', condition: { signal: 'channel', op: 'in', value: ['chat'] } }],
      otherwise: '',
    });
  });
});
