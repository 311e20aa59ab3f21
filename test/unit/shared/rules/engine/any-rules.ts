import * as fc from 'fast-check';
import type { Comparison, ComparisonOperator, Condition } from '../../../../../shared/rules/condition.ts';
import type { Guard, Rule, RuleSet } from '../../../../../shared/rules/rule.ts';
import type { SignalReader } from '../../../../../shared/rules/signal-reader.ts';
import type { SignalValue } from '../../../../../shared/signals/signal.ts';
import { anyCondition } from '../any-condition.ts';

export type Values = Readonly<Record<string, SignalValue | undefined>>;

/**
 * Pieces that texts and phrases are put together from, so that phrases lie within, across and at the edges of each
 * other and of words; with accents apart, wide letters, look-alikes, marks that show nothing, and halves of pairs.
 */
const pieces = [
  ...[
    're',
    'fund',
    'refund',
    'Refund',
    'REFUND',
    'able',
    'a',
    'b',
    'ab',
    'ba',
    'aa',
    "don't",
    "n't",
    "'",
    'money',
    'back',
  ],
  ...[' ', ' ', ' ', '  ', '\t', '\n', '\u00a0', '-', '.', '?!', '#4', '42', '’', '´', '`', '“', '"'],
  ...[
    'é',
    'e\u0301',
    'E',
    '\u0301',
    'ü',
    'u\u0308',
    'ß',
    'É',
    'Ñ',
    '«',
    'İ',
    'ı',
    'ŉ',
    'ſ',
    'Ǆ',
    'ﬁ',
    'Σ',
    'ς',
    'ﬀ',
    '…',
    '½',
    '²',
    'µ',
  ],
  ...[
    'ｒｅｆｕｎｄ',
    'ｒ',
    'ο',
    'о',
    'а',
    'rеfund',
    '\u200b',
    '\ufe0f',
    '\u00ad',
    '😀',
    '\ud83d',
    '한',
    '\u1100',
    '\u1161',
    '返金',
  ],
];

const anyPhrase = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((drawn) => drawn.join(''));
const anyWords = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((drawn) => drawn.join(''));

const numbers = [-1, -0, 0, 0.1, 0.3, 0.45, 0.5, 1, 2, 100] as const;
const plans = ['gold', 'Gold', 'basic', 'vip', '', 'constructor', '__proto__', 'a', 'b'] as const;

const textOperators: readonly ComparisonOperator[] = ['containsAny', 'containsAnyPart', 'startsWith', 'eq', 'ne', 'in'];

/** Comparisons that fit their signal, so that they are often known, and often true. */
const anyFitting: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({
    signal: fc.constantFrom('text', 'title'),
    op: fc.constantFrom(...textOperators),
    value: fc.oneof(anyPhrase, fc.array(anyPhrase, { minLength: 1, maxLength: 4 })),
  }),
  fc.record({
    signal: fc.constantFrom('confidence', 'age'),
    op: fc.constantFrom('lt', 'lte', 'gt', 'gte', 'eq', 'ne'),
    value: fc.constantFrom(...numbers),
  }),
  fc.record({
    signal: fc.constantFrom('plan', 'age'),
    op: fc.constantFrom('eq', 'ne'),
    value: fc.constantFrom(...plans),
  }),
  fc.record({
    signal: fc.constantFrom('plan'),
    op: fc.constant('in'),
    value: fc.array(fc.constantFrom(...plans), { minLength: 1 }),
  }),
  fc.record({ signal: fc.constantFrom('topics'), op: fc.constant('has'), value: fc.constantFrom(...plans) }),
  fc.record({
    signal: fc.constantFrom('topics', 'plan'),
    op: fc.constantFrom('hasAny', 'hasAll'),
    value: fc.array(fc.constantFrom(...plans), { maxLength: 3 }),
  }),
  fc.record({ signal: fc.constantFrom('text', 'plan', 'open'), op: fc.constant('exists'), value: fc.boolean() }),
  fc.record({ signal: fc.constant('open'), op: fc.constantFrom('eq', 'ne'), value: fc.boolean() }),
  fc.record({
    signal: fc.constant('text'),
    op: fc.constant('matches'),
    value: fc.constantFrom('re.und', '(?i)a+b', '['),
  }),
);

/** Of a few forms, flat or nested once, as people draw them. */
const anyDrawn: fc.Arbitrary<Condition> = fc.oneof(
  anyFitting,
  fc.record({ all: fc.array(anyFitting, { maxLength: 3 }) }),
  fc.record({ any: fc.array(anyFitting, { maxLength: 5 }) }),
  fc.record({ none: fc.array(anyFitting, { maxLength: 3 }) }),
  fc.record({
    all: fc.array(fc.oneof(anyFitting, fc.record({ any: fc.array(anyFitting, { maxLength: 3 }) })), { maxLength: 3 }),
  }),
  fc.record({ any: fc.array(fc.record({ all: fc.array(anyFitting, { maxLength: 3 }) }), { maxLength: 3 }) }),
  fc.record({ none: fc.array(fc.record({ all: fc.array(anyFitting, { maxLength: 3 }) }), { maxLength: 3 }) }),
);

const anyGuard = (anyOf: fc.Arbitrary<Condition>): fc.Arbitrary<Guard> =>
  fc.record({ nodeId: fc.constant('n'), exit: fc.constant('yes'), condition: anyOf, holds: fc.boolean() });

const toRule = (when: Guard[], index: number): Rule => ({
  id: `flow.${index}`,
  workflowId: `flow-${index % 3}`,
  guardrail: false,
  when,
  tags: [],
  outcome: { kind: 'continue' },
  path: [],
});

const toSet = (whens: readonly Guard[][]): RuleSet => ({
  schemaVersion: 1,
  rules: whens.map(toRule),
  calendars: [],
  workflows: [],
});

/** Rule sets of all forms of conditions, deeply nested ones among them. */
export const anyRules: fc.Arbitrary<RuleSet> = fc
  .array(fc.array(fc.oneof(anyGuard(anyCondition), anyGuard(anyDrawn)), { maxLength: 3 }), { maxLength: 8 })
  .map(toSet);

/** Larger rule sets, so that words of bits fill up and several rules share what they ask. */
export const manyRules: fc.Arbitrary<RuleSet> = fc
  .array(fc.array(anyGuard(anyDrawn), { maxLength: 3 }), { minLength: 30, maxLength: 80, size: 'max' })
  .map(toSet);

/** Rules about texts alone. */
export const textRules: fc.Arbitrary<RuleSet> = fc
  .array(
    fc
      .record({
        signal: fc.constant('text'),
        op: fc.constantFrom<ComparisonOperator>('containsAny', 'containsAnyPart', 'startsWith'),
        phrases: fc.array(anyPhrase, { minLength: 1, maxLength: 3 }),
      })
      .map(({ phrases, ...rest }) => ({ ...rest, value: rest.op === 'startsWith' ? (phrases[0] as string) : phrases }))
      .map((condition): Guard[] => [{ nodeId: 'n', exit: 'yes', condition, holds: true }]),
    { minLength: 1, maxLength: 12 },
  )
  .map(toSet);

const anything: fc.Arbitrary<SignalValue | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.double(),
  fc.constantFrom(...numbers),
  fc.boolean(),
  anyPhrase,
  fc.array(fc.constantFrom(...plans), { maxLength: 3 }),
);

const mostly = (usual: fc.Arbitrary<SignalValue>): fc.Arbitrary<SignalValue | undefined> =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: anything });

/** Facts that mostly fit, with some of other types and some missing. */
export const anyMessage: fc.Arbitrary<Values> = fc.record({
  text: mostly(anyWords),
  title: mostly(anyPhrase),
  confidence: mostly(fc.constantFrom(...numbers, Number.NaN, 0.2, 0.4500001)),
  age: mostly(fc.double()),
  plan: mostly(fc.constantFrom(...plans, 'none of them')),
  topics: mostly(fc.array(fc.constantFrom(...plans, 'other'), { maxLength: 4 })),
  open: mostly(fc.boolean()),
  'hours.office': anything,
  'attributes.plan': anything,
  speaker: anything,
});

/** Messages about texts alone. */
export const anyTextMessage: fc.Arbitrary<Values> = fc.record({ text: anyWords });

/** Facts of which some cannot be read. */
export const failingOn =
  (now: readonly string[], past: readonly string[]) =>
  ({ read, recent }: SignalReader): SignalReader => ({
    read: (signal) => {
      if (now.includes(signal)) throw new Error(`cannot read ${signal}`);
      return read(signal);
    },
    recent: (signal, within) => {
      if (past.includes(signal)) throw new Error(`cannot read the past of ${signal}`);
      return recent(signal, within);
    },
  });
