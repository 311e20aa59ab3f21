import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { trainAll } from '../../../../../functions/commands/train/command.ts';
import { type Judged, thresholdFor } from '../../../../../functions/commands/train/fit.ts';
import { tableOfModels } from '../../../../../functions/commands/train/model.ts';
import { parseRows } from '../../../../../functions/commands/train/rows.ts';
import { examplesOf, type Task } from '../../../../../functions/commands/train/task.ts';
import { featuresOf } from '../../../../../shared/signals/model/features.ts';
import { type LinearModel, score } from '../../../../../shared/signals/model/linear-model.ts';
import { modelIn, unpackTable } from '../../../../../shared/signals/model/packed-table.ts';

const fruit: Task = {
  name: 'fruit',
  reads: [{ file: 'fruit.jsonl', label: ({ label }) => (label === 'amb' ? undefined : label === 'fruit' ? 1 : 0) }],
  own: [{ source: 'baton', text: 'a basket of pears', label: 1 }],
  keep: 500,
  falseAlarms: 0.1,
  judges: new Set(['star', 'bitext']),
};

const tools: Task = {
  ...fruit,
  name: 'tools',
  reads: [{ file: 'fruit.jsonl', label: ({ label }) => (label === 'tool' ? 1 : 0) }],
  own: [],
};

const things = {
  fruit: ['an apple', 'two apples', 'a ripe pear', 'some pears'],
  tool: ['a hammer', 'one saw', 'two nails', 'a drill'],
};
const rows = (source: string) =>
  Object.entries(things).flatMap(([label, texts]) =>
    texts.map((text, index) =>
      JSON.stringify({ id: `${source}:${label}${index}`, source, label, text: `${text} from ${source}` }),
    ),
  );

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-train-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], lines: readonly string[], to = join(folder, 'weights')) => {
  writeFileSync(join(folder, 'fruit.jsonl'), lines.join('\n'));
  let said = '';
  const text = { write: (more: string) => (said += more) };
  const code = trainAll(args, { out: text, errors: text, models: [tableOfModels('things', [fruit, tools])], to });
  return { code, said, weights: () => readFileSync(join(to, 'things.json'), 'utf8') };
};
const learned = (weights: string, name: string) => modelIn(unpackTable(JSON.parse(weights)), name) as LinearModel;
const good = [...rows('star'), ...rows('bitext')];

describe('npm run train', () => {
  it('learns from the rows, and the same rows give the same bytes', () => {
    const first = run([folder], good, join(folder, 'a'));
    const again = run([folder], good, join(folder, 'b'));
    expect(first.code).toBe(0);
    expect(first.weights()).toBe(again.weights());
    const model = learned(first.weights(), 'fruit');
    const [fruity, handy] = ['three apples', 'three hammers'].map((text) => score(model, featuresOf(text)));
    expect(fruity).toBeGreaterThan(handy ?? 1);
  });

  it('trains one model of a table, and leaves the others as they are', () => {
    const all = run([folder], good);
    const before = all.weights();
    run([folder, 'fruit'], [...good, JSON.stringify({ id: 'star:x', source: 'star', label: 'fruit', text: 'a saw' })]);
    const after = all.weights();
    const isSame = (name: string) => {
      const weights = [before, after].map((each) => learned(each, name).weights);
      return weights[0]?.join() === weights[1]?.join();
    };
    expect({ tools: isSame('tools'), fruit: isSame('fruit') }).toEqual({ tools: true, fruit: false });
  });

  it('refuses rows of a source whose licence is not known', () => {
    const { code, said } = run([folder], [...good, ...rows('somewhere')]);
    expect(code).toBe(2);
    expect(said).toContain('“somewhere”');
  });

  it.each([
    ['no folder', []],
    ['an unknown option', ['--all']],
    ['a folder without the files', ['/nowhere']],
  ])('tells what is wrong with %s', (_, args) => {
    const { code, said } = run(args, good);
    expect(code).toBe(2);
    expect(said.length).toBeGreaterThan(0);
  });

  it('tells that no model has a name', () => {
    expect(run([folder, 'vegetable'], good).said).toContain('No model begins with vegetable');
  });
});

describe('rows', () => {
  it.each(['{', '{"id":"star:1"}', '[]'])('that are damaged are named by file and row: %s', (line) => {
    expect(() => parseRows(`\n${line}\n`, 'fruit.jsonl')).toThrow('fruit.jsonl, row 1');
  });

  it('that say nothing about a task are passed over, and a text counts once', () => {
    const amb = parseRows('{"id":"star:9","source":"star","label":"amb","text":"a tomato"}', 'x');
    const all = [...amb, ...parseRows([...good, ...good].join('\n'), 'x')];
    expect(examplesOf(fruit, () => all)).toHaveLength(good.length + 1);
  });
});

describe('the threshold', () => {
  const thresholdAt = (falseAlarms: number, all: readonly Judged[]) => thresholdFor({ ...fruit, falseAlarms }, all);
  const judged = (label: 0 | 1, evidence: number) => ({ source: 'star', text: '', label, evidence });

  it('is passed by no more than the wanted share of what is not meant', () => {
    const others = Array.from({ length: 20 }, (_, at) => judged(0, at / 10));
    expect(thresholdAt(0.1, [{ ...judged(1, 5), source: 'bitext' }, ...others])).toBeCloseTo(1.7);
  });

  it('counts a source for the root of its size, so that a large one does not decide alone', () => {
    const large = Array.from({ length: 100 }, () => judged(0, -1));
    const small = Array.from({ length: 4 }, () => ({ ...judged(0, 1), source: 'bitext' }));
    expect(thresholdAt(0.1, [...large, ...small])).toBe(1);
    expect(thresholdAt(0.2, [...large, ...small])).toBe(0);
  });

  it('is not moved by sources that may not judge', () => {
    const others = Array.from({ length: 20 }, (_, at) => ({ ...judged(0, at), source: 'goemotions' }));
    expect(thresholdAt(0.1, [judged(0, 1), ...others])).toBe(thresholdAt(0.1, [judged(0, 1)]));
  });

  it('is not moved by sources that have what is meant, whose labels part near neighbours', () => {
    const near = Array.from({ length: 20 }, (_, at) => ({ ...judged(0, at), source: 'bitext' }));
    const meant = { ...judged(1, 5), source: 'bitext' };
    expect(thresholdAt(0.1, [judged(0, 1), meant, ...near])).toBe(thresholdAt(0.1, [judged(0, 1)]));
  });

  it('is not moved by texts about which something else decides', () => {
    const others = Array.from({ length: 20 }, (_, at) => ({ ...judged(0, at / 10), text: at > 17 ? 'told' : '' }));
    const threshold = (isDecided?: (text: string) => boolean) =>
      thresholdFor({ ...fruit, falseAlarms: 0.1, ...(isDecided && { isDecided }) }, others);
    expect(threshold()).toBeCloseTo(1.7);
    expect(threshold((text) => text === 'told')).toBeCloseTo(1.5);
  });

  it('is never below 0, and has a limit', () => {
    expect(thresholdAt(0.5, [judged(0, -2), judged(0, -3)])).toBe(0);
    expect(thresholdAt(0, [judged(0, 9)])).toBe(3);
  });
});
