import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { rulesCommand } from '../../../functions/commands/rules/command.ts';
import { type Rule, toRuleSet } from '../../../shared/rules/rule.ts';
import { asks, drawn, edges, goOn, handOff, node, start } from '../shared/samples.ts';
import { offline } from './offline.ts';

const { file, path, run } = offline(rulesCommand);

const workflow = drawn(
  [
    start(),
    asks('legal', { signal: 'topics', op: 'has', value: 'legal' }),
    handOff('lawyer', { queueId: 'law', reason: 'sensitive-topic' }),
    asks('low', { signal: 'confidence', op: 'lt', value: 0.45 }),
    handOff('person'),
    goOn('end'),
  ],
  edges('start>legal', 'legal.yes>lawyer', 'legal.no>low', 'low.yes>person', 'low.no>end'),
);

const rule = (id: string, value: number): Rule => ({
  id,
  workflowId: 'support',
  guardrail: false,
  when: [{ nodeId: 'n', exit: 'yes', condition: { signal: 'confidence', op: 'lt', value }, holds: true }],
  tags: [],
  outcome: { kind: 'continue' },
  path: ['start', 'n', 'end'],
});
const ruleSet = toRuleSet([{ workflowId: 'support', version: 1, rules: [rule('low', 0.3), rule('lower', 0.2)] }]);

const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('npm run rules -- match', () => {
  const answers = () =>
    file(
      'm.jsonl',
      lines(
        { id: 'a', role: 'assistant', text: 'Hm', confidence: 0.1 },
        { id: 'b', role: 'assistant', text: 'Hm', confidence: 0.25 },
        { id: 'c', text: 'A question' },
      ),
    );

  it('prints every rule that holds, not only the one that would decide', async () => {
    const { code, out } = await run(['match', file('r.json', ruleSet), answers()]);
    expect(code).toBe(0);
    expect(out).toBe(
      `${lines({ id: 'a', matched: ['low', 'lower'] }, { id: 'b', matched: ['low'] }, { id: 'c', matched: [] })}\n`,
    );
  });

  it('finds what takes a closer look, as the endpoint does', async () => {
    const fraud = drawn(
      [
        start(),
        asks('fraud', { signal: 'topics', op: 'has', value: 'fraud_security' }),
        handOff('person'),
        goOn('end'),
      ],
      edges('start>fraud', 'fraud.yes>person', 'fraud.no>end'),
    );
    const { out } = await run(['match', file('w.json', fraud), '-'], '{"id":1,"text":"my card was stolen"}');
    expect(out).toBe('{"id":1,"matched":["support.person"]}\n');
  });

  it('passes over blank lines', async () => {
    const messages = '\n{"id":1,"text":"a"}\n   \n{"id":2,"text":"b"}\n\n';
    const { code, out } = await run(['match', file('r.json', ruleSet), '-'], messages);
    expect({ code, out }).toEqual({ code: 0, out: `${lines({ id: 1, matched: [] }, { id: 2, matched: [] })}\n` });
  });

  it('compiles a workflow first', async () => {
    const { out } = await run(['match', file('w.json', workflow), answers()]);
    expect(out.split('\n')[0]).toBe('{"id":"a","matched":["support.person"]}');
  });

  it('takes rules in the neutral format, over the keys of the message', async () => {
    const neutral = {
      version: 1,
      rules: [
        { id: 'words', when: { field: 'text', op: 'contains_any', value: ['refund'] } },
        {
          id: 'tags',
          when: {
            all: [
              { field: 'tags', op: 'has_any', value: ['vip'] },
              { field: 'topics.legal', op: 'gte', value: 0.5 },
            ],
          },
        },
        {
          id: 'not',
          when: {
            any: [
              { not: { field: 'tier', op: 'eq', value: 'gold' } },
              { field: 'tier', op: 'not_in', value: ['gold', 'vip'] },
            ],
          },
        },
      ],
    };
    const messages = lines(
      { id: 1, text: 'Non-refundable?', tags: ['vip'], topics: { legal: 0.7 }, tier: 'gold' },
      { id: 2, text: 'Hello', tags: [], topics: { legal: 0.7 }, tier: 'basic' },
    );
    const { out } = await run(['match', file('n.json', neutral), '-'], messages);
    expect(out).toBe(`${lines({ id: 1, matched: ['words', 'tags'] }, { id: 2, matched: ['not'] })}\n`);
  });

  it.each<[string, () => string[], string]>([
    [
      'a line that is no JSON',
      () => [file('r.json', ruleSet), file('m.jsonl', '{"text":"a"}\n{oops')],
      'm.jsonl, line 2 is not JSON',
    ],
    [
      'a line that is no message',
      () => [file('r.json', ruleSet), file('m.jsonl', '{"txt":"a"}')],
      'm.jsonl, line 1 is no message',
    ],
    ...['7', 'null', '[]'].map((json): [string, () => string[], string] => [
      `${json} in place of an object`,
      () => [file('n.json', { version: 1, rules: [] }), file('m.jsonl', json)],
      'm.jsonl, line 1 is no message: it must be an object.',
    ]),
    [
      'a neutral rule with an operator that is none',
      () => [file('n.json', { version: 1, rules: [{ id: 'a', when: { field: 'x', op: 'like', value: 1 } }] }), '-'],
      'holds no rules',
    ],
    ['rules that nest without end', () => [file('n.json', nested(10_000)), '-'], 'nests deeper than'],
    ['rules that nest a little too deep', () => [file('n.json', nested(64)), '-'], 'nests deeper than 64 levels'],
  ])('refuses %s in words', async (_what, args, complaint) => {
    const { code, told } = await run(['match', ...args()]);
    expect(told).toContain(complaint);
    expect(code).toBe(1);
  });
});

/** A neutral rule that nests so deep, as JSON, since the stack could not hold it being made. */
const nested = (depth: number): string =>
  `{"version":1,"rules":[{"id":"a","when":${'{"not":'.repeat(depth)}{"field":"x","op":"eq","value":1}${'}'.repeat(depth)}}]}`;

describe('npm run rules -- explain', () => {
  it('reads a workflow back as a page of sentences', async () => {
    const { code, out } = await run(['explain', file('w.json', workflow)]);
    expect(code).toBe(0);
    expect(out.split('\n').slice(3)).toEqual([
      '1. If topics include legal, then hand off to “law” with normal priority, because the matter is sensitive.',
      '2. If AI confidence is below 45 %, then hand off to “general” with normal priority, because our rules ask for a person here.',
      '3. Otherwise let the AI go on.',
      '',
    ]);
  });

  it('reads a rule set back, each rule true by itself', async () => {
    const { out } = await run(['explain', file('r.json', ruleSet)]);
    expect(out).toBe(
      'low: If AI confidence is below 30 %, then let the AI go on.\nlower: If AI confidence is below 20 %, then let the AI go on.\n',
    );
  });

  it('refuses a workflow with errors, and lists them', async () => {
    const { code, out, told } = await run(['explain', file('w.json', { ...workflow, edges: [] })]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(told).toContain('error  unconnected-exit  start next');
  });
});

describe('npm run rules -- check', () => {
  it('is content with a workflow that can be published', async () => {
    const heard = drawn(
      [start(), asks('asks', { signal: 'asksForHuman', op: 'gte', value: 0.5 }), handOff('person'), goOn('end')],
      edges('start>asks', 'asks.yes>person', 'asks.no>end'),
    );
    expect(await run(['check', file('w.json', heard)])).toEqual({
      code: 0,
      out: '0 warnings; it makes 2 rules.\n',
      told: '',
    });
  });

  it('tells what the conditions imply, what to change, and shows a message with what Baton did about it', async () => {
    const { code, out } = await run(['check', file('w.json', workflow)]);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'warning  person-not-reached  end  A customer who asks for a person may get none: for such a message the AI goes on.',
      '    Ask first whether the customer asks for a person, and hand over if so.',
      '    Customer: “Hello. I want to talk to a person.”',
      '    Baton would let the AI go on. No question on the way holds.',
      '    Confirmed: this very message was run through the detectors and the rules.',
      '1 warning; it makes 3 rules.',
      '',
    ]);
  });

  it('lists problems, and ends with 1 where one is an error', async () => {
    const wrong = {
      ...workflow,
      edges: [...workflow.edges.slice(1), { id: 'x', source: 'low', exit: 'maybe', target: 'end' }],
    };
    const { code, out } = await run(['check', file('w.json', wrong)]);
    expect(code).toBe(1);
    expect(out).toMatch(/^error {2}unknown-exit {2}low {2}/m);
    expect(out).toMatch(/^warning {2}unreachable-node {2}legal {2}/m);
    expect(out).toMatch(/errors: this workflow cannot be published\.\n$/);
  });

  it('is content with warnings alone', async () => {
    const alone = drawn([start(), goOn('end')], edges('start>end'));
    const { code, out } = await run(['check', file('w.json', alone)]);
    expect(code).toBe(0);
    expect(out).toContain('warning  no-way-to-a-person');
    expect(out).toContain('2 warnings; it makes 1 rule.');
  });

  it('takes for granted the hours that are asked about, and the language that the most steps speak', async () => {
    const german = drawn(
      [
        start(),
        asks('night', { signal: 'hours.night', op: 'eq', value: false }),
        node('hello', 'send-message', { texts: { en: 'Hello', de: 'Hallo' } }),
        node('wait', 'send-message', { texts: { de: 'Bitte warten' } }),
        handOff('person'),
      ],
      edges('start>night', 'night.yes>hello', 'night.no>wait', 'hello>wait', 'wait>person'),
    );
    const { code, out } = await run(['check', file('w.json', german)]);
    expect(out).not.toMatch(/^error/m);
    expect(code).toBe(0);
  });

  it('counts what may well be meant apart from warnings', async () => {
    const overlapping = drawn(
      [
        start(),
        asks('asks', { signal: 'asksForHuman', op: 'gte', value: 0.5 }),
        node('s', 'switch', {
          cases: [
            { id: 'bill', label: 'Bill', condition: { signal: 'topics', op: 'has', value: 'billing' } },
            { id: 'unsure', label: 'Unsure', condition: { signal: 'confidence', op: 'lt', value: 0.45 } },
          ],
        }),
        handOff('person'),
        handOff('biller', { queueId: 'billing' }),
        goOn('end'),
      ],
      edges('start>asks', 'asks.yes>person', 'asks.no>s', 's.bill>biller', 's.unsure>person', 's.default>end'),
    );
    const { code, out } = await run(['check', file('w.json', overlapping)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^info {2}overlapping-cases {2}s /m);
    expect(out).toMatch(/\n0 warnings, 1 hint; it makes 4 rules\.\n$/);
  });

  it('reads a file that begins with a byte order mark', async () => {
    const marked = file('w.json', `\uFEFF${JSON.stringify({ version: 1, rules: [] })}`);
    expect(await run(['check', marked])).toMatchObject({ code: 0, out: 'No problems: 0 rules.\n' });
  });

  it('checks rule sets, our own and neutral ones', async () => {
    expect(await run(['check', file('r.json', ruleSet)])).toMatchObject({ code: 0, out: 'No problems: 2 rules.\n' });
    expect(await run(['check', file('n.json', { version: 1, rules: [] })])).toMatchObject({
      code: 0,
      out: 'No problems: 0 rules.\n',
    });
    const { code, told } = await run(['check', file('r.json', { ...ruleSet, rules: [{ id: 7 }] })]);
    expect(code).toBe(1);
    expect(told).toContain('rules.0.id');
  });

  it('is a process that ends with 1 on errors', () => {
    const args = [
      '--import',
      'tsx',
      'functions/commands/rules.ts',
      'check',
      file('w.json', { ...workflow, edges: [] }),
    ];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toContain('unconnected-exit');
  });

  it('is a process that ends without a word once nobody reads on, as after `head`', () => {
    const rules = file('n.json', { version: 1, rules: [{ id: 'a', when: { field: 'n', op: 'gte', value: 0 } }] });
    // More than a pipe holds, so that the command still prints when nobody reads.
    const messages = file('m.jsonl', lines(...Array.from({ length: 5_000 }, (_, n) => ({ id: `message ${n}`, n }))));
    const call = `"${process.execPath}" --import tsx functions/commands/rules.ts match "${rules}" "${messages}" | head -n 1`;
    const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', call], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '{"id":"message 0","matched":["a"]}\n',
      stderr: '',
    });
  });
});

describe('npm run rules', () => {
  it.each([[[]], [['explain']], [['match', 'a']], [['check', 'a', 'b']], [['prove', 'a']], [['check', 'a', '--fast']]])(
    '%j says how it is used',
    async (args) => {
      const { code, told } = await run(args);
      expect(code).toBe(1);
      expect(told).toContain('Usage: npm run rules');
    },
  );

  it('names a file that is not there', async () => {
    expect(await run(['check', path('none.json')])).toMatchObject({
      code: 1,
      told: expect.stringContaining('There is no file'),
    });
    expect(await run(['--help'])).toMatchObject({ code: 0 });
  });
});
