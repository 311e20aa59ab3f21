import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runSignals } from '../../../../../functions/commands/signals/command.ts';

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
      'repeatedRequest',
    ]);
    expect(signals).toMatchObject({ abuse: 0.9, asksForHuman: 0.95, assistantFailure: 0 });
    for (const share of Object.values(signals)) expect(share).toBeGreaterThanOrEqual(0);
  });

  it('compares the two texts of a pair', async () => {
    const { out } = await run(
      fileOf('pair.jsonl', [
        { id: 1, text: 'cancel my subscription please', text2: 'I want my subscription to be cancelled' },
        { id: 2, text: 'cancel my subscription please', text2: 'where is my parcel' },
      ]),
    );
    expect(linesOf(out).map(({ signals }) => signals.repeatedRequest)).toEqual([0.75, 0]);
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

  it('passes over blank lines and takes fields that it does not know', async () => {
    const { code, out } = await run(fileOf('more.jsonl', ['', { id: 1, text: 'hello', label: 0, source: 'own' }, '']));
    expect(code).toBe(0);
    expect(linesOf(out)).toHaveLength(1);
  });

  it.each([
    ['a line that is no JSON', ['{"id":1,"text":"a"}', 'oh'], /line 2 is no JSON/],
    ['a line without an id', [{ text: 'a' }], /line 1: .*id/s],
  ])('names %s', async (_what, lines, message) => {
    const { code, errors } = await run(fileOf('wrong.jsonl', lines));
    expect(code).toBe(1);
    expect(errors).toMatch(message);
  });

  it('names a file that is not there', async () => {
    const { code, errors } = await run(join(folder, 'nowhere.jsonl'));
    expect(code).toBe(1);
    expect(errors).toMatch(/nowhere\.jsonl cannot be read/);
  });

  it.each([[[]], [['a', 'b']], [['a', '--data', 'b']], [['--what']]])('says how to call it after %j', async (args) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toMatch(/Usage: npm run signals/);
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
});
