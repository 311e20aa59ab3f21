import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runSignals } from '../../../../../functions/commands/signals/command.ts';
import { topicIds } from '../../../../../shared/signals/topics/topic.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-signals-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, lines: readonly (object | string)[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
};

async function run(...args: readonly string[]) {
  let out = '';
  let errors = '';
  const code = await runSignals(args, {
    out: { write: (text) => (out += text) },
    errors: { write: (text) => (errors += text) },
  });
  return { code, out, errors };
}

const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('npm run signals -- FILE', () => {
  it('gives every signal of a text, each 0 to 1', async () => {
    const { code, out } = await run(fileOf('text.jsonl', [{ id: 'a', text: 'You idiots, let me talk to a person' }]));
    const [{ id, signals }] = linesOf(out);
    expect(code).toBe(0);
    expect(id).toBe('a');
    expect(Object.keys(signals).sort()).toEqual([
      'abuse',
      'asksForHuman',
      'asksIfHuman',
      'assistantAsksBack',
      'assistantFailure',
      'customerRepair',
      'frustration',
      'outOfScope',
      'repeatedRequest',
      'topics',
    ]);
    expect(signals).toMatchObject({ abuse: 0.9, asksForHuman: 0.95, assistantFailure: 0, outOfScope: null });
    expect(Object.keys(signals.topics).sort()).toEqual([...topicIds].sort());
    const { topics, outOfScope: _unknown, ...shares } = signals;
    for (const share of [...Object.values(shares), ...Object.values(topics)]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  it('compares the two texts of a pair', async () => {
    const { out } = await run(
      fileOf('pair.jsonl', [
        { id: 1, text: 'cancel my subscription please', text2: 'I want my subscription to be cancelled' },
        { id: 2, text: 'cancel my subscription please', text2: 'where is my parcel' },
      ]),
    );
    const [same, other] = linesOf(out).map(({ signals }) => signals.repeatedRequest);
    expect(same).toBeGreaterThanOrEqual(0.5);
    expect(other).toBeLessThan(0.2);
  });

  it('reads turns one after another, and tells the highest of each signal', async () => {
    const { out } = await run(
      fileOf('turns.jsonl', [
        {
          id: 't',
          turns: [
            { role: 'customer', text: 'This is ridiculous' },
            { role: 'ai', text: 'I could not find your order.' },
            { role: 'customer', text: 'I am fed up with this!!!' },
          ],
        },
      ]),
    );
    const [{ signals, turns }] = linesOf(out);
    expect(turns.map(({ role }: { role: string }) => role)).toEqual(['customer', 'assistant', 'customer']);
    expect(turns[1]).toMatchObject({ failedAttempts: 1 });
    expect(turns[2].frustration).toBeGreaterThan(turns[0].frustration);
    expect(signals.frustration).toBe(turns[2].frustration);
  });

  it('tells every signal of turns, too, and the topics of each of the customer’s', async () => {
    const [of] = linesOf((await run(fileOf('text.jsonl', [{ id: 1, text: 'Hello' }]))).out);
    const { out } = await run(
      fileOf('topics.jsonl', [
        {
          id: 't',
          turns: [
            { role: 'customer', text: 'My card was stolen' },
            { role: 'ai', text: 'Which card is it?' },
          ],
        },
        { id: 'none', turns: [] },
      ]),
    );
    const [{ signals, turns }, silent] = linesOf(out);
    expect(Object.keys(signals)).toEqual(Object.keys(of.signals));
    expect(signals.topics.fraud_security).toBeGreaterThanOrEqual(0.5);
    expect(turns[0].topics).toEqual(signals.topics);
    expect(turns[1]).not.toHaveProperty('topics');
    expect(silent).toMatchObject({ signals: { asksForHuman: 0, outOfScope: null }, turns: [] });
  });

  it('passes over blank lines and takes fields that it does not know', async () => {
    const { code, out } = await run(fileOf('more.jsonl', ['', { id: 1, text: 'hello', label: 0, source: 'own' }, '']));
    expect(code).toBe(0);
    expect(linesOf(out)).toHaveLength(1);
  });

  it.each([
    ['a line that is no JSON', 'oh', /wrong\.jsonl, line 2 is no JSON\./],
    ['a line without an id', { text: 'a' }, /line 2: .*id/s],
    ['a line of another shape', [1], /line 2: .*object/s],
    ['a text that is none', { id: 2, text: 7 }, /line 2: .*text/s],
  ])('names %s, and goes on', async (_what, line, message) => {
    const { code, out, errors } = await run(
      fileOf('wrong.jsonl', [{ id: 1, text: 'before' }, line, { id: 3, text: 'after' }]),
    );
    expect(code).toBe(1);
    expect(errors).toMatch(message);
    expect(linesOf(out).map(({ id }) => id)).toEqual([1, 3]);
  });

  it('names a file that is not there', async () => {
    const { code, errors } = await run(join(folder, 'nowhere.jsonl'));
    expect(code).toBe(1);
    expect(errors).toMatch(/nowhere\.jsonl cannot be read/);
  });

  it.each([[[]], [['a', 'b']], [['a', '--data', 'b']], [['--what']], [['--data', 'b', '--scope', 'a']]])(
    'says how to call it after %j',
    async (args) => {
      const { code, errors } = await run(...args);
      expect(code).toBe(2);
      expect(errors).toMatch(/Usage: npm run signals/);
    },
  );
});

describe('npm run signals -- FILE --scope EXAMPLES', () => {
  const requests = fileOf('requests.jsonl', [
    { id: 'in', text: 'where is the parcel that I ordered' },
    { id: 'out', text: 'write a poem about autumn leaves' },
    { id: 'turns', turns: [{ role: 'customer', text: 'write a poem about autumn leaves' }] },
  ]);
  const parcels = [
    'where is my parcel',
    'track the parcel I ordered',
    'when does my parcel arrive',
    'my parcel is late',
  ];

  it.each([
    ['labels that name topics', parcels.map((text) => ({ text, label: 'delivery' }))],
    [
      'intents, and labels that say what is out of scope',
      [
        ...parcels.map((text) => ({ text, label: 0, intent: 'delivery' })),
        { text: 'write a poem about autumn leaves', label: 1, intent: 'poems' },
      ],
    ],
    [
      'a topic of what is out of scope',
      [...parcels.map((text) => ({ text, label: 'delivery' })), { text: 'write a poem', label: 'oos' }],
    ],
  ])('tells what the assistant cannot do, from %s', async (_what, examples) => {
    const { code, out } = await run(requests, '--scope', fileOf('scope.jsonl', examples));
    const [inside, outside, turns] = linesOf(out);
    expect(code).toBe(0);
    expect(inside.signals.outOfScope).toBeLessThan(0.5);
    expect(outside.signals.outOfScope).toBeGreaterThanOrEqual(0.5);
    expect(turns.signals.outOfScope).toBe(turns.turns[0].outOfScope);
  });

  it('names a wrong example and goes on, and cannot go on without any', async () => {
    const some = await run(
      requests,
      '--scope',
      fileOf('some.jsonl', ['oh', ...parcels.map((text) => ({ text, label: 'a' }))]),
    );
    expect(some).toMatchObject({ code: 1, errors: expect.stringMatching(/some\.jsonl, line 1 is no JSON/) });
    expect(linesOf(some.out)).toHaveLength(3);
    const none = await run(requests, '--scope', fileOf('none.jsonl', []));
    expect(none).toMatchObject({ code: 1, out: '', errors: expect.stringMatching(/holds no example/) });
  });
});

describe('npm run signals -- --data FOLDER', () => {
  it('prints a row of figures for each signal and source, and leaves out what is labelled ambiguous', async () => {
    for (const name of ['request_human', 'ai_turn', 'customer_repair', 'repeat_pairs']) fileOf(`${name}.jsonl`, []);
    fileOf('frustration.jsonl', [
      { id: 1, source: 'own', text: 'This is unacceptable', label: 1 },
      { id: 2, source: 'own', text: 'I would rather not wait', label: 1 },
      { id: 3, source: 'own', text: 'Where is my order?', label: 0 },
      { id: 4, source: 'own', text: 'Whatever', label: 'amb' },
    ]);
    fileOf('routine_dialogues.jsonl', [
      { id: 1, source: 'own', label: 0, turns: [{ role: 'customer', text: 'You are an idiot' }] },
      { id: 2, source: 'own', label: 0, turns: [{ role: 'customer', text: 'Thanks!' }] },
    ]);
    const { code, out } = await run('--data', folder);
    expect(code).toBe(0);
    expect(out).toContain('| frustration | own | 3 | 2 | 100.0 | 50.0 | 66.7 | 75.0 | 0.0 |');
    expect(out).toContain('| abuse | own | 2 | 0 |  |  |  |  | 50.0 |');
  });

  it('refuses a damaged file: its figures would tell of another', async () => {
    fileOf('request_human.jsonl', ['oh']);
    const { code, errors } = await run('--data', folder);
    expect(code).toBe(1);
    expect(errors).toMatch(/request_human\.jsonl, line 1 is no JSON/);
  });
});
