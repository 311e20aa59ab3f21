import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { toWords } from '../../../shared/rules/compare.ts';
import { type Comparison, type Condition, groupOf, isComparison, isGroup } from '../../../shared/rules/condition.ts';
import type { Rule, RuleSet } from '../../../shared/rules/rule.ts';
import type { Message } from './draw.ts';

/** Another engine with a rule set in it: gives the ids of the rules that match. */
export type Peer = (message: Message) => Promise<readonly string[]>;
export type LoadPeer = (ruleSet: RuleSet) => Peer;

export interface Peers {
  readonly 'json-rules-engine': LoadPeer;
  readonly 'zen-engine': LoadPeer;
}

/** Installs the peers where they are not there yet. They are in a package of their own, so that nothing else needs them. */
export function installPeers(): Peers {
  const folder = fileURLToPath(new URL('../peers/', import.meta.url));
  const installed = spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (installed.status !== 0) throw new Error(`The peers cannot be installed in ${folder}: ${installed.stderr}`);
  const require = createRequire(`${folder}package.json`);
  return {
    'json-rules-engine': jsonRulesEngine(require('json-rules-engine')),
    'zen-engine': zenEngine(require('@gorules/zen-engine')),
  };
}

/** A message under names that are identifiers for every peer. Made before any time counts, since it is our names that are not. */
export const toPeerMessage = (message: Message): Message =>
  Object.fromEntries(Object.entries(message).map(([name, value]) => [identifier(name), value]));

const identifier = (name: string): string => name.replaceAll('.', '_');

/** What a peer is asked about the text: its words, each between spaces, and its letters in lower case. */
const withTexts = (message: Message): Record<string, unknown> => {
  const lower = (message.text as string).toLowerCase();
  return { ...message, textWords: ` ${lower.replace(/[^\p{L}\p{N}]+/gu, ' ')} `, textLower: lower };
};

interface JsonRulesEngine {
  readonly Engine: new (
    rules: readonly unknown[],
    options: object,
  ) => {
    addOperator(name: string, test: (actual: string | readonly string[], wanted: readonly string[]) => boolean): void;
    addRule(rule: object): void;
    run(facts: object): Promise<{ readonly events: readonly { readonly type: string }[] }>;
  };
}

const jsonRulesEngine =
  ({ Engine }: JsonRulesEngine): LoadPeer =>
  ({ rules }) => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addOperator('hasAny', (actual, wanted) => wanted.some((each) => actual.includes(each)));
    engine.addOperator('hasAll', (actual, wanted) => wanted.every((each) => actual.includes(each)));
    for (const rule of rules)
      engine.addRule({ conditions: { all: guardsOf(rule, jsonCondition) }, event: { type: rule.id } });
    return async (message) => (await engine.run(withTexts(message))).events.map(({ type }) => type);
  };

const jsonOperators = {
  eq: 'equal',
  ne: 'notEqual',
  lt: 'lessThan',
  lte: 'lessThanInclusive',
  gt: 'greaterThan',
  gte: 'greaterThanInclusive',
  in: 'in',
  has: 'contains',
  hasAny: 'hasAny',
  hasAll: 'hasAll',
} as const;

const jsonCondition: Writer<object> = {
  comparison: (comparison) => {
    const texts = textsOf(comparison);
    if (texts) return { fact: texts.name, operator: 'hasAny', value: texts.phrases };
    const operator = jsonOperators[comparison.op as keyof typeof jsonOperators];
    return { fact: identifier(comparison.signal), operator, value: comparison.value };
  },
  all: (parts) => ({ all: parts }),
  any: (parts) => ({ any: parts }),
  not: (part) => ({ not: part }),
};

interface ZenEngine {
  readonly ZenEngine: new () => {
    createDecision(content: object): {
      evaluate(facts: object): Promise<{ readonly result: readonly { readonly id: string }[] }>;
    };
  };
  readonly ZenDecisionContent: new (content: object) => object;
}

/** One decision table that collects the ids of all rows that hold. */
const zenEngine =
  ({ ZenEngine, ZenDecisionContent }: ZenEngine): LoadPeer =>
  ({ rules }) => {
    const position = { x: 0, y: 0 };
    const rows = rules.map((rule) => ({
      _id: rule.id,
      holds: zenExpression.all(guardsOf(rule, zenExpression)),
      id: JSON.stringify(rule.id),
    }));
    const table = {
      hitPolicy: 'collect',
      inputs: [{ id: 'holds', name: 'holds' }],
      outputs: [{ id: 'id', field: 'id', name: 'id' }],
      rules: rows,
    };
    const content = {
      nodes: [
        { id: 'facts', type: 'inputNode', name: 'facts', position, content: {} },
        { id: 'table', type: 'decisionTableNode', name: 'table', position, content: table },
        { id: 'found', type: 'outputNode', name: 'found', position, content: {} },
      ],
      edges: [
        { id: 'a', type: 'edge', sourceId: 'facts', targetId: 'table' },
        { id: 'b', type: 'edge', sourceId: 'table', targetId: 'found' },
      ],
    };
    const decision = new ZenEngine().createDecision(new ZenDecisionContent(content));
    return async (message) => (await decision.evaluate(withTexts(message))).result.map(({ id }) => id);
  };

const zenOperators = { eq: '==', ne: '!=', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

const zenExpression: Writer<string> = {
  comparison: (comparison) => {
    const texts = textsOf(comparison);
    const name = identifier(texts?.name ?? comparison.signal);
    const contains = (item: string) => `contains(${name}, ${JSON.stringify(item)})`;
    if (texts) return zenExpression.any(texts.phrases.map(contains));
    const { op, value } = comparison;
    if (op === 'in') return `${name} in ${JSON.stringify(value)}`;
    if (op === 'has') return contains(value as string);
    if (op === 'hasAny') return zenExpression.any((value as string[]).map(contains));
    if (op === 'hasAll') return zenExpression.all((value as string[]).map(contains));
    return `${name} ${zenOperators[op as keyof typeof zenOperators]} ${JSON.stringify(value)}`;
  },
  all: (parts) => `(${parts.join(' and ') || 'true'})`,
  any: (parts) => `(${parts.join(' or ') || 'false'})`,
  not: (part) => `not (${part})`,
};

/** How an engine writes down a condition. */
interface Writer<T> {
  readonly comparison: (comparison: Comparison) => T;
  readonly all: (parts: readonly T[]) => T;
  readonly any: (parts: readonly T[]) => T;
  readonly not: (part: T) => T;
}

const guardsOf = <T>({ when }: Rule, writer: Writer<T>): T[] =>
  when.map(({ condition, holds }) => (holds ? written(condition, writer) : writer.not(written(condition, writer))));

function written<T>(condition: Condition, writer: Writer<T>): T {
  if (isComparison(condition)) return writer.comparison(condition);
  if (!isGroup(condition)) throw new Error('The peers know no such condition.');
  const { kind, members } = groupOf(condition);
  const parts = members.map((member) => written(member, writer));
  if (kind === 'all') return writer.all(parts);
  return kind === 'any' ? writer.any(parts) : writer.not(writer.any(parts));
}

/** What to look for in which text, of a comparison with a text. */
function textsOf({
  op,
  value,
}: Comparison): { readonly name: string; readonly phrases: readonly string[] } | undefined {
  if (op === 'containsAny')
    return { name: 'textWords', phrases: (value as string[]).map((phrase) => ` ${toWords(phrase)} `) };
  if (op === 'containsAnyPart') return { name: 'textLower', phrases: value as string[] };
  return undefined;
}
