import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { decideCommand } from '../../../functions/commands/decide/command.ts';
import { toRuleSet } from '../../../shared/rules/rule.ts';
import { compileWorkflow } from '../../../shared/workflow/compile.ts';
import { asks, drawn, edges, goOn, handOff, node, opened, organisation, start } from '../shared/samples.ts';
import { offline } from './offline.ts';

const { file, path, run } = offline(decideCommand);

const unsure = drawn(
  [start(), asks('low', { signal: 'confidence', op: 'lt', value: 0.45 }), handOff('person'), goOn('end')],
  edges('start>low', 'low.yes>person', 'low.no>end'),
);

function rulesOf(document: typeof unsure) {
  const result = compileWorkflow(document, organisation);
  if (!result.ok) throw new Error('The workflow has errors.');
  return toRuleSet([{ workflowId: document.id, version: 1, rules: result.rules }]);
}

const answer = { role: 'assistant', text: 'Perhaps tomorrow?', confidence: 0.46 };

describe('npm run decide', () => {
  it('tells decision, rule, what was near, and each rule that was tried', async () => {
    const { code, out } = await run([file('m.json', answer), '--workflow', file('w.json', unsure)]);
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 11)).toEqual([
      'Decision  let the AI go on',
      'Rule      support.end',
      'Nearest   Had AI confidence been just below 45 % (it was 46 %), it would have been handed off to “general”.',
      'Close     support.person: 1 question short',
      '',
      'Rules in the order in which they were tried',
      '  skipped  support.person: at low, where this does not hold: AI confidence is below 45 %',
      '  matched  support.end',
      '',
      'What they looked at',
      '  confidence: 46 %',
    ]);
  });

  it('prints the same as JSON', async () => {
    const { out } = await run([file('m.json', answer), '--workflow', file('w.json', unsure), '--json']);
    expect(JSON.parse(out)).toMatchObject({
      decision: 'continue',
      ruleId: 'support.end',
      trace: {
        signals: { confidence: 0.46 },
        nearest: { changes: [{ signal: 'confidence', from: 0.46, to: 0.4499 }], ruleId: 'support.person' },
      },
    });
  });

  it('reads the message from standard input, and decides by the sample workflow where none is named', async () => {
    const { out } = await run(['-'], '{"text":"I want to talk to a person"}');
    expect(out).toMatch(/^Decision {2}hand off to .*because the customer asked for a person\n/);
  });

  it('goes on from a state, and knows which hours are open', async () => {
    const night = drawn(
      [
        start(),
        asks('low', { signal: 'turns.customer', op: 'gte', value: 5 }),
        asks('open', { signal: 'hours.office', op: 'eq', value: true }),
        handOff('person'),
        goOn('end'),
      ],
      edges('start>low', 'low.yes>open', 'low.no>end', 'open.yes>person', 'open.no>end'),
    );
    const args = [file('m.json', { text: 'Hello?' }), '--rules', file('r.json', rulesOf(night)), '--json'];
    const state = file('s.json', opened({ turns: { customer: 4, assistant: 4, agent: 0 } }));
    const decided = async (...more: string[]) => JSON.parse((await run([...args, ...more])).out).decision;
    expect(await decided('--state', state, '--open', 'office')).toBe('escalate');
    expect(await decided('--state', state, '--closed', 'office')).toBe('continue');
    expect(await decided('--state', state)).toBe('continue');
    expect(await decided('--open', 'office')).toBe('continue');
  });

  it('plays conversations turn by turn up to the one that is not to go on', async () => {
    const turns = [
      { role: 'customer', text: 'Hi' },
      { ...answer, role: 'ai', confidence: 0.1 },
      { role: 'customer', text: 'Hm' },
    ];
    const lines = [
      { id: 'a', turns },
      { id: 'b', turns: turns.slice(0, 1) },
    ];
    const { code, out } = await run([
      file('c.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')),
      '--workflow',
      file('w.json', unsure),
    ]);
    expect(code).toBe(0);
    const [a, b, end] = out.split('\n');
    expect(JSON.parse(a ?? '')).toMatchObject({
      id: 'a',
      decision: 'escalate',
      turn: 2,
      reason: 'policy',
      ruleId: 'support.person',
    });
    expect(JSON.parse(b ?? '')).toMatchObject({ id: 'b', decision: 'continue', turn: 1, ruleId: 'support.end' });
    expect(end).toBe('');
  });

  it('tells of the last question that was asked, where nobody is handed over', async () => {
    const asking = drawn(
      [
        start(),
        asks('billing', { signal: 'text', op: 'containsAny', value: ['bill'] }),
        node('ask', 'offer', { texts: { en: 'Shall I bring a person in?' }, choices: [{ id: 'yes', label: 'Yes' }] }),
        handOff('person'),
        goOn('end'),
      ],
      edges(
        'start>billing',
        'billing.yes>ask',
        'billing.no>end',
        'ask.yes>person',
        'ask.declined>end',
        'ask.no-answer>end',
      ),
    );
    const turns = ['Hi', 'My bill is wrong', 'No', 'Bye'].map((text) => ({ role: 'customer', text }));
    const { out } = await run([
      file('c.jsonl', JSON.stringify({ id: 'a', turns })),
      '--workflow',
      file('w.json', asking),
    ]);
    expect(JSON.parse(out)).toMatchObject({ id: 'a', decision: 'offer', turn: 2, ruleId: 'support.ask' });
  });

  it('says how it is used', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Usage: npm run decide') });
  });

  it.each<[string, () => string[], string]>([
    ['no file', () => [], 'Name one file'],
    ['two files', () => ['a', 'b'], 'Name one file'],
    [
      'an option that is none',
      () => ['-', '--rulez'],
      'There is no option --rulez; there is --workflow, --rules, --state, --open, --closed, --json, --help.',
    ],
    ['an option without its value', () => ['-', '--workflow'], '--workflow <value>'],
    ['rules and a workflow', () => ['-', '--rules', 'r', '--workflow', 'w'], 'either --workflow or --rules'],
    ['a state beside conversations', () => ['c.jsonl', '--state', 's'], '--state goes with one message'],
    ['a file that is not there', () => [path('none.json')], 'There is no file'],
    ['no JSON', () => [file('m.json', '{"text":')], 'm.json is not JSON'],
    ['a message without text', () => [file('m.json', { role: 'customer' })], 'm.json is no message'],
    ['a list', () => [file('m.json', [])], 'm.json is no message'],
    ['no workflow', () => ['-', '--workflow', file('w.json', { nodes: 7 })], 'w.json is no workflow'],
    [
      'a workflow of a newer version',
      () => ['-', '--workflow', file('w.json', { ...unsure, schemaVersion: 3 })],
      'This workflow was written by a newer version of Baton (schema 3; this one knows up to 1): update Baton.',
    ],
    [
      'a workflow with errors',
      () => ['-', '--workflow', file('w.json', { ...unsure, edges: [] })],
      'w.json cannot work as it is:\n  error  unconnected-exit',
    ],
    ['no rule set', () => ['-', '--rules', file('r.json', { schemaVersion: 1 })], 'r.json is no rule set:\n  rules:'],
    ['no state', () => [file('m.json', answer), '--state', file('s.json', {})], 's.json is no state'],
  ])('refuses %s in words', async (_what, args, complaint) => {
    const { code, out, told } = await run(args());
    expect(told).toContain(complaint);
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });

  it('runs as a process, with results and remarks apart', () => {
    const args = [
      '--import',
      'tsx',
      'functions/commands/decide.ts',
      '-',
      '--json',
      '--workflow',
      file('w.json', unsure),
    ];
    const out = execFileSync(process.execPath, args, { input: JSON.stringify(answer), encoding: 'utf8' });
    expect(JSON.parse(out)).toMatchObject({ decision: 'continue', ruleId: 'support.end' });
  });
});
