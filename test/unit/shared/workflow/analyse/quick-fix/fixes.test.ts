import { describe, expect, it } from 'vitest';
import { quickFix } from '../../../../../../shared/workflow/analyse/quick-fix/quick-fix.ts';
import type { WorkflowDocument } from '../../../../../../shared/workflow/document.ts';
import type { Problem } from '../../../../../../shared/workflow/problem.ts';
import { asks, drawn, edges, goOn, handOff, node, start } from '../../../samples.ts';
import { applied, checked } from './applied.ts';

const low = { signal: 'confidence', op: 'lt', value: 0.3 } as const;
const cases = (...conditions: readonly unknown[]) =>
  conditions.map((condition, index) => ({ id: `case-${index + 1}`, label: `Case ${index + 1}`, condition }));

/** A switch over these cases; each leads to a person of its own. */
const switching = (...conditions: readonly unknown[]): WorkflowDocument =>
  drawn(
    [
      start(),
      node('q', 'switch', { cases: cases(...conditions) }),
      ...conditions.map((_, index) => handOff(`p${index + 1}`)),
      goOn('ai'),
    ],
    edges('start>q', ...conditions.map((_, index) => `q.case-${index + 1}>p${index + 1}`), 'q.default>ai'),
  );
const asking = (condition: unknown): WorkflowDocument =>
  drawn([start(), asks('q', condition), handOff('person'), goOn('ai')], edges('start>q', 'q.yes>person', 'q.no>ai'));

/** The fix of the first problem with this code. */
function fixOf(document: WorkflowDocument, code: Problem['code']) {
  const problem = checked(document).problems.find((each) => each.code === code);
  if (!problem) throw new Error(`There is no “${code}”.`);
  const fix = quickFix(problem, document);
  if (fix) applied(problem, document, fix);
  const data = (nodeId: string) => fix?.document.nodes.find(({ id }) => id === nodeId)?.data;
  return { title: fix?.title, document: fix?.document, data };
}

describe('a quick fix', () => {
  it.each<[string, unknown, string, unknown]>([
    [
      'a bound that no value reaches becomes the nearest one',
      { any: [low, { signal: 'confidence', op: 'gt', value: 1 }] },
      'Ask whether AI confidence is at least 100 %',
      { any: [low, { signal: 'confidence', op: 'gte', value: 1 }] },
    ],
    [
      'half an answer becomes a whole one',
      { any: [low, { signal: 'failedAttempts', op: 'eq', value: 1.5 }] },
      'Ask whether failed answers in a row is 2',
      { any: [low, { signal: 'failedAttempts', op: 'eq', value: 2 }] },
    ],
    [
      'what always holds goes where several must hold',
      { all: [low, { signal: 'failedAttempts', op: 'gte', value: 0 }] },
      'Take away that failed answers in a row is at least 0, which always holds',
      { all: [low] },
    ],
    [
      'what every value meets asks only whether there is one',
      {
        all: [
          { signal: 'frustration', op: 'lt', value: 0.5 },
          { signal: 'confidence', op: 'gte', value: 0 },
        ],
      },
      'Ask whether AI confidence is known',
      {
        all: [
          { signal: 'frustration', op: 'lt', value: 0.5 },
          { signal: 'confidence', op: 'exists', value: true },
        ],
      },
    ],
    [
      'but not where the opposite is asked',
      { none: [low, { signal: 'confidence', op: 'gte', value: 0 }] },
      '',
      undefined,
    ],
    [
      'and what always holds stays where one of several is enough',
      { any: [low, { signal: 'failedAttempts', op: 'gte', value: 0 }] },
      '',
      undefined,
    ],
    [
      'nor in place of a channel that is not there',
      { any: [low, { signal: 'channel', op: 'in', value: ['fax'] }] },
      '',
      undefined,
    ],
  ])('of a threshold out of reach: %s', (_what, condition, title, mended) => {
    const fix = fixOf(asking(condition), 'threshold-out-of-reach');
    expect(fix.title ?? '').toBe(title);
    expect(fix.data('q')?.condition).toEqual(mended);
  });

  it.each<[string, unknown, string]>([
    ['a share above 100 %', { signal: 'confidence', op: 'lt', value: 1.5 }, 'Make it 1'],
    [
      'more parts than there are',
      { atLeast: 3, of: [low, { signal: 'channel', op: 'eq', value: 'chat' }] },
      'Make it 2',
    ],
    ['more messages than are looked at', { count: low, atLeast: 5, within: { messages: 3 } }, 'Make it 3'],
  ])('takes the nearest value for %s', (_what, condition, title) => {
    expect(fixOf(asking(condition), 'value-out-of-range').title).toBe(title);
  });

  it('widens the case below a gap, and takes nothing from another case', () => {
    const high = { signal: 'confidence', op: 'gte', value: 0.6 };
    const gap = fixOf(switching(low, high), 'missing-case');
    expect(gap.title).toBe('Let “Case 1” ask whether AI confidence is below 60 %');
    expect(gap.data('q')?.cases).toMatchObject([{ condition: { op: 'lt', value: 0.6 } }, { condition: high }]);
    const between = { signal: 'confidence', op: 'eq', value: 0.4 };
    expect(fixOf(switching(low, between, high), 'missing-case').title).toBeUndefined();
    expect(fixOf(switching(between, low, high), 'missing-case').title).toContain('Case 2');
  });

  it('adds the case that is left out of a few, and leads it where its messages go now', () => {
    const by = (value: string) => ({ signal: 'channel', op: 'eq', value });
    const { title, data, document } = fixOf(switching(by('chat'), by('email')), 'missing-case');
    expect(title).toBe('Add a case for “voice”');
    expect(data('q')?.cases).toMatchObject([{}, {}, { id: 'voice', condition: by('voice') }]);
    expect(document?.edges).toContainEqual(expect.objectContaining({ source: 'q', exit: 'voice', target: 'ai' }));
  });

  it('asks a case first that the ones before it keep from every message, and takes it away where another step does', () => {
    const lower = { signal: 'confidence', op: 'lt', value: 0.2 };
    const inside = fixOf(switching(low, lower), 'shadowed-case');
    expect(inside.title).toBe('Ask for “Case 2” first');
    expect(inside.data('q')?.cases).toMatchObject([{ id: 'case-2' }, { id: 'case-1' }]);
    const other = { signal: 'frustration', op: 'gte', value: 0.5 };
    const alone = switching(other, lower);
    const before = edges('start>before', 'before.yes>ai', 'before.no>q').map((each) => ({
      ...each,
      id: `b-${each.id}`,
    }));
    const behind = {
      ...alone,
      nodes: [...alone.nodes, asks('before', low)],
      edges: [...alone.edges.slice(1), ...before],
    };
    expect(fixOf(behind, 'shadowed-case').title).toBe('Take away “Case 2”, which no message takes');
  });

  it('takes away the right one of two cases that ask the same', () => {
    const { data } = fixOf(switching(low, low), 'shadowed-case');
    expect(data('q')?.cases).toMatchObject([{ id: 'case-2' }, { id: 'case-1' }]);
  });

  it('hears who asks for a person, and hands over to a queue that is known', () => {
    const { title, document } = fixOf(asking(low), 'person-not-reached');
    expect(title).toBe('Hand over to “general” when the customer asks for a person');
    expect(document?.edges.find(({ source }) => source === 'start')?.target).toBe('asks-for-person');
    const places = document?.nodes.map(({ position: { x, y } }) => `${x} ${y}`) ?? [];
    expect(new Set(places.slice(-2)).size).toBe(2);
    expect(
      quickFix(
        { code: 'person-not-reached', severity: 'warning', message: '' },
        drawn([start(), goOn('ai')], edges('start>ai')),
      ),
    ).toBeUndefined();
  });

  it.each([
    ['to nothing', [start(), handOff('person')], 'start>gone'],
    ['to a note', [start(), handOff('person'), node('remark', 'note', { text: 'Mind this' })], 'start>remark'],
    ['to either of two nodes', [start(), handOff('person'), goOn('twin'), handOff('twin')], 'start>twin'],
  ])('leaves it to a person who is heard where the start leads %s', (_, nodes, connection) => {
    const problem = { code: 'person-not-reached', severity: 'warning', message: '' } as const;
    expect(quickFix(problem, drawn(nodes, edges(connection)))).toBeUndefined();
  });

  const sound = asking(low);
  const more = (change: Partial<WorkflowDocument>): WorkflowDocument => ({ ...sound, ...change });
  const edge = (id: string, source: string, exit: string, target: string) => ({ id, source, exit, target });
  const withEdge = (added: ReturnType<typeof edge>) => more({ edges: [...sound.edges, added] });
  it.each<[Problem['code'], WorkflowDocument, string]>([
    ['unconnected-exit', more({ edges: sound.edges.slice(0, 2) }), 'Lead it to the Continue node “ai”'],
    [
      'unconnected-exit',
      drawn([start(), asks('q', low), handOff('person')], edges('start>q', 'q.yes>person')),
      'Lead it to a new Continue',
    ],
    [
      'unconnected-exit',
      drawn(
        [start(), asks('q', low), handOff('person'), goOn('twin'), handOff('twin')],
        edges('start>q', 'q.yes>person'),
      ),
      'Lead it to a new Continue',
    ],
    ['edge-to-nowhere', withEdge(edge('x', 'q', 'yes', 'gone')), 'Delete this connection'],
    ['unknown-exit', withEdge(edge('x', 'q', 'maybe', 'ai')), 'Delete this connection'],
    ['several-edges-from-exit', withEdge(edge('x', 'q', 'yes', 'ai')), 'Delete this connection'],
    ['duplicate-id', withEdge(edge('e0', 'q', 'maybe', 'ai')), 'Give each connection an id of its own'],
    ['several-starts', more({ nodes: [...sound.nodes, start('other')] }), 'Delete the Start node “other”'],
    ['unreachable-node', more({ nodes: [...sound.nodes, handOff('loose')] }), 'Delete the Hand off node “loose”'],
    [
      'unreachable-node',
      more({
        nodes: [...sound.nodes, handOff('loose'), node('above', 'tag', { tags: ['a'] })],
        edges: [...sound.edges, edge('x', 'above', 'next', 'loose')],
      }),
      'Delete the Hand off node “loose” and what leads to it',
    ],
    [
      'never-taken',
      asking({ all: [low, { signal: 'confidence', op: 'gt', value: 0.6 }] }),
      'Take away the Condition node “q”, whose answer is known',
    ],
    [
      'never-reached',
      asking({ all: [low, { signal: 'confidence', op: 'gt', value: 0.6 }] }),
      'Delete the Hand off node “person”, to which no message comes',
    ],
    [
      'always-taken',
      asking({ signal: 'failedAttempts', op: 'gte', value: 0 }),
      'Take away the Condition node “q”, whose answer is known',
    ],
    [
      'always-taken',
      switching(
        { signal: 'speaker', op: 'eq', value: 'customer' },
        { signal: 'speaker', op: 'eq', value: 'assistant' },
      ),
      'Make “Case 2” the way for everything else',
    ],
  ])('settles “%s” and adds no error', (code, document, title) => {
    expect(fixOf(document, code).title).toBe(title);
  });

  it('leads where the one answer leads that is given', () => {
    const targetOf = (condition: unknown, code: Problem['code']) =>
      fixOf(asking(condition), code).document?.edges.map(({ target }) => target);
    expect(targetOf({ signal: 'failedAttempts', op: 'gte', value: 0 }, 'always-taken')).toEqual(['person']);
    expect(targetOf({ signal: 'failedAttempts', op: 'lt', value: 0 }, 'never-taken')).toEqual(['ai']);
  });

  it('makes the last case the way for everything else where nothing gets past it', () => {
    const by = (value: string) => ({ signal: 'speaker', op: 'eq', value });
    const { document, data } = fixOf(switching(by('customer'), by('assistant')), 'always-taken');
    expect(data('q')?.cases).toHaveLength(1);
    const ways = document?.edges.filter(({ source }) => source === 'q').map(({ exit, target }) => `${exit}>${target}`);
    expect(ways).toEqual(['case-1>p1', 'default>p2']);
  });

  it('just lets go of an exit that may lead nowhere', () => {
    const document = drawn(
      [
        start(),
        node('there', 'availability', { queueId: 'general', agentsOn: 1 }),
        handOff('person'),
        handOff('late'),
        goOn('ai'),
      ],
      edges('start>there', 'there.available>person', 'there.not-available>ai', 'person.nobody-there>late'),
    );
    const { title, document: fixed } = fixOf(document, 'never-reached');
    expect(title).toBe('Delete the Hand off node “late”, to which no message comes');
    expect(fixed?.edges).toHaveLength(3);
  });

  it('takes with a question what only it led to, and leaves what a loose step leads to', () => {
    const never = asking({ all: [low, { signal: 'confidence', op: 'gt', value: 0.6 }] });
    const ids = (document: WorkflowDocument) => fixOf(document, 'never-taken').document?.nodes.map(({ id }) => id);
    expect(ids(never)).toEqual(['start', 'ai']);
    const loose = {
      ...never,
      nodes: [...never.nodes, node('loose', 'tag', { tags: ['a'] })],
      edges: [...never.edges, edge('x', 'loose', 'next', 'person')],
    };
    expect(ids(loose)).toEqual(['start', 'person', 'ai', 'loose']);
  });

  it('leaves a second start that something leads to: that connection has to go first', () => {
    const led = more({
      nodes: [...sound.nodes, start('other'), node('t', 'tag', { tags: ['a'] })],
      edges: [...sound.edges, edge('x', 't', 'next', 'other'), edge('y', 'other', 'next', 'ai')],
    });
    expect(fixOf(led, 'several-starts').title).toBeUndefined();
  });

  it('leaves alone what is drawn in a sub-workflow, and what only a person can tell', () => {
    const document = drawn(
      [start(), asks('q', low), node('sub', 'sub-workflow', { workflowId: 'w', version: 1 }), goOn('ai')],
      edges('start>q', 'q.yes>sub', 'q.no>ai', 'sub>ai'),
    );
    const inside = { code: 'never-reached', severity: 'warning', nodeId: 'sub', message: '' } as const;
    expect(quickFix(inside, document)).toBeUndefined();
    expect(quickFix({ ...inside, nodeId: 'q' }, document)).toBeUndefined();
    expect(quickFix({ ...inside, code: 'cycle', nodeId: 'ai' }, document)).toBeUndefined();
  });
});
