import { compare } from '../../../shared/rules/compare.ts';
import type { Comparison, Condition } from '../../../shared/rules/condition.ts';
import type { Guard, Rule, RuleSet } from '../../../shared/rules/rule.ts';
import { toRuleSet } from '../../../shared/rules/rule.ts';
import type { SignalValue } from '../../../shared/signals/signal.ts';
import * as domain from './domain.ts';
import { Random } from './random.ts';

/** Every signal that rules ask for, by name; none is missing, since the peers have no *unknown*. */
export type Message = Readonly<Record<string, SignalValue>>;

/** `broad` rules ask for nothing that is rare: no text, topics, tags, intent, product or account. */
export type Shape = 'mixed' | 'broad';

/** How many rules match a message, on average and as far as can be told from their parts. */
const matchesEach = 1.5;

export function drawMessages(seed: string, count: number): readonly Message[] {
  const random = new Random(`messages ${seed}`);
  return Array.from({ length: count }, () => drawMessage(random));
}

function drawMessage(random: Random): Message {
  const turns = 1 + Math.floor(random.share() ** 2 * 14);
  return {
    text: drawText(random),
    channel: random.pickEarly(domain.channels),
    language: random.pickEarly(domain.languages),
    'customer.tier': random.pickEarly(domain.tiers),
    'customer.attributes.region': random.pickEarly(domain.regions),
    'customer.attributes.account': random.pickEarly(domain.accounts),
    'attributes.product': random.pickEarly(domain.products),
    intent: random.pickEarly(domain.intents),
    topics: random.several(domain.topics, random.whole(0, 3)),
    tags: random.several(domain.tags, random.whole(0, 4)),
    confidence: Math.round(100 - 100 * random.share() ** 2) / 100,
    frustration: Math.round(100 * random.share() ** 2) / 100,
    asksForHuman: Math.round(100 * random.share() ** 4) / 100,
    repeatedRequest: Math.round(100 * random.share() ** 3) / 100,
    'turns.customer': turns,
    failedAttempts: Math.floor(random.share() ** 3 * turns),
    'queue.waitSeconds': Math.round(1_800 * random.share() ** 3),
    'customer.attributes.months': Math.floor(120 * random.share() ** 2),
    'hours.office': random.chance(0.6),
  };
}

function drawText(random: Random): string {
  const parts = Array.from({ length: random.whole(6, 50) }, () => random.pick(domain.fillers));
  const said = random.whole(0, 3);
  for (let at = 0; at < said; at += 1)
    parts.splice(
      random.whole(0, parts.length),
      0,
      random.pick(random.chance(0.4) ? domain.commonPhrases : domain.phrases),
    );
  const text = parts
    .map((part) => (random.chance(0.08) ? `${part}${random.pick(['.', ',', '!', '?'])}` : part))
    .join(' ');
  return random.chance(0.04) ? text.toUpperCase() : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Rules get as many conditions as it takes for them to be as rare as rules of a set of that size are. */
export function drawRules(seed: string, count: number, shape: Shape): RuleSet {
  const random = new Random(`rules ${seed} ${count} ${shape}`);
  const rateOf = ratesIn(drawMessages(`${seed} sample`, sampleSize));
  const rules = Array.from({ length: count }, (_, at) =>
    toRule(drawGuards(random, matchesEach / count, shape, rateOf), at),
  );
  return toRuleSet([{ workflowId: 'bench', version: 1, rules }]);
}

type RateOf = (comparison: Comparison) => number;

const sampleSize = 250;

/** How often comparisons hold. What the sample never shows is taken to be rare, not impossible. */
function ratesIn(sample: readonly Message[]): RateOf {
  const rates = new Map<string, number>();
  const remember = (key: string, holds: (message: Message) => boolean): number => {
    const rate = rates.get(key) ?? Math.max(0.3, sample.filter(holds).length) / sampleSize;
    rates.set(key, rate);
    return rate;
  };
  const texts = new Map(sample.map((message) => [message, (message.text as string).toLowerCase()]));
  return (comparison) => {
    if (comparison.signal !== 'text')
      return remember(JSON.stringify(comparison), (each) => compare(comparison, each[comparison.signal]) === true);
    const said = (comparison.value as string[]).map((phrase) =>
      remember(phrase, (each) => texts.get(each)?.includes(phrase) === true),
    );
    return 1 - said.reduce((none, rate) => none * (1 - rate), 1);
  };
}

function drawGuards(random: Random, wanted: number, shape: Shape, rateOf: RateOf): readonly Guard[] {
  const guards: Guard[] = [];
  const asked = new Set<string>();
  let rate = 1;
  for (let tries = 0; tries < 40 && rate > 1.6 * wanted; tries += 1) {
    const first = drawComparison(random, shape);
    if (asked.has(first.signal)) continue;
    const own = rateOf(first);
    // Nothing that makes the rule far rarer than it should be.
    if (rate * own < wanted / 4) continue;
    asked.add(first.signal);
    const form = random.share();
    if (form < 0.12 && own < 0.4) {
      guards.push(guard({ none: [first] }, true));
      rate *= 1 - own;
    } else if (form < 0.2 && own < 0.4) {
      guards.push(guard(first, false));
      rate *= 1 - own;
    } else if (form < 0.45) {
      const second = drawComparison(random, shape);
      guards.push(guard({ any: [first, second] }, true));
      rate *= 1 - (1 - own) * (1 - rateOf(second));
    } else {
      guards.push(guard(first, true));
      rate *= own;
    }
  }
  return guards;
}

const guard = (condition: Condition, holds: boolean): Guard => ({
  nodeId: 'n',
  exit: holds ? 'yes' : 'no',
  condition,
  holds,
});

function drawComparison(random: Random, shape: Shape): Comparison {
  const kind = random.share();
  if (shape === 'broad') return kind < 0.5 ? drawNumber(random) : kind < 0.9 ? drawBroadText(random) : hours(random);
  if (kind < 0.3) return drawPhrases(random);
  if (kind < 0.5) return drawNumber(random);
  if (kind < 0.65) return drawBroadText(random);
  if (kind < 0.82) return drawRareText(random);
  if (kind < 0.95) return drawSet(random);
  return hours(random);
}

const hours = (random: Random): Comparison => ({ signal: 'hours.office', op: 'eq', value: random.chance(0.4) });

function drawPhrases(random: Random): Comparison {
  const common = random.chance(0.2);
  const value = random.several(common ? domain.commonPhrases : domain.phrases, random.whole(1, 6));
  return { signal: 'text', op: random.chance(0.7) ? 'containsAny' : 'containsAnyPart', value };
}

const lowNumbers: Readonly<Record<string, readonly number[]>> = {
  confidence: [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7],
  'customer.attributes.months': [1, 3, 6, 12, 24],
};
const highNumbers: Readonly<Record<string, readonly number[]>> = {
  frustration: [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
  asksForHuman: [0.3, 0.5, 0.6, 0.7, 0.8],
  repeatedRequest: [0.4, 0.5, 0.6, 0.75, 0.9],
  'turns.customer': [2, 3, 4, 5, 6, 8, 10],
  failedAttempts: [1, 2, 3, 4],
  'queue.waitSeconds': [60, 120, 300, 600, 900, 1_200],
};

function drawNumber(random: Random): Comparison {
  const low = random.chance(0.35);
  const [signal, steps] = random.pick(Object.entries(low ? lowNumbers : highNumbers));
  const usual = random.chance(0.85);
  return {
    signal,
    op: random.pick(low === usual ? (['lt', 'lte'] as const) : (['gt', 'gte'] as const)),
    value: random.pick(steps),
  };
}

const broadTexts = {
  channel: domain.channels,
  language: domain.languages,
  'customer.tier': domain.tiers,
  'customer.attributes.region': domain.regions,
} as const;

const rareTexts = {
  intent: domain.intents,
  'attributes.product': domain.products,
  'customer.attributes.account': domain.accounts,
} as const;

const drawBroadText = (random: Random): Comparison => drawTextFrom(random, broadTexts);
const drawRareText = (random: Random): Comparison => drawTextFrom(random, rareTexts);

function drawTextFrom(random: Random, texts: Readonly<Record<string, readonly string[]>>): Comparison {
  const [signal, all] = random.pick(Object.entries(texts));
  if (random.chance(0.55)) return { signal, op: random.chance(0.92) ? 'eq' : 'ne', value: random.pickEarly(all) };
  return { signal, op: 'in', value: random.several(all, random.whole(2, Math.min(5, all.length - 1))) };
}

function drawSet(random: Random): Comparison {
  const signal = random.pick(['topics', 'tags'] as const);
  const all = signal === 'topics' ? domain.topics : domain.tags;
  if (random.chance(0.6)) return { signal, op: 'has', value: random.pick(all) };
  return { signal, op: random.chance(0.8) ? 'hasAny' : 'hasAll', value: random.several(all, random.whole(2, 3)) };
}

const toRule = (when: readonly Guard[], at: number): Rule => ({
  id: `bench.rule-${at + 1}`,
  workflowId: 'bench',
  guardrail: false,
  when: [...when],
  tags: ['drawn'],
  outcome: { kind: 'handoff', queueId: 'general', priority: 'normal', reason: 'policy' },
  path: ['start', 'ask', 'person'],
});
