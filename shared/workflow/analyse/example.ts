import { decideMessage, readerOf } from '../../conversation/decide-message.ts';
import { type FoldedMessage, lowConfidence } from '../../conversation/fold.ts';
import type { History } from '../../conversation/history.ts';
import { openConversation } from '../../conversation/state.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Model } from '../../rules/solve/model.ts';
import { fingerprint } from '../../signals/fingerprint.ts';
import { frustrate } from '../../signals/frustration/frustrate.ts';
import { shareOf } from '../../signals/share.ts';
import type { QueueFacts, SignalValue } from '../../signals/signal.ts';
import type { Example } from '../witness.ts';
import { judgeOf, type LiveRules } from './live-rules.ts';

/**
 * A message, and a conversation before it, that bring these facts about and for which the engine takes the same rule.
 * @param only the workflow that is looked at alone
 * @returns `undefined` where none was found: a detector may never give just these values together
 */
export function exampleOf(
  model: Model,
  live: LiveRules,
  rule: Rule | undefined,
  only: string | undefined,
): Example | undefined {
  const example = build(model, live);
  try {
    // The rule alone, since the engine would judge anew in each rule what many have in common; then it among all others.
    const alone = { ...live.ruleSet, rules: rule ? [rule] : [] };
    const { decision, context } = decideMessage(example.before, example.message, alone, example.facts, undefined);
    const isTaken = decision.ruleId === rule?.id && decision.failures.length === 0;
    return isTaken && live.deciding(judgeOf(readerOf(context)), only) === rule ? example : undefined;
  } catch {
    return undefined;
  }
}

const plea = 'I want to talk to a person.';

function build({ facts, history }: Model, live: LiveRules): Example {
  const number = (name: string): number | undefined => only(facts[name], 'number');
  const text = (name: string): string | undefined => only(facts[name], 'string');
  const byCustomer = facts.speaker !== 'assistant';
  const words = [text('text') ?? 'Hello', ...((number('asksForHuman') ?? 0) >= 0.5 ? [plea] : [])].join('. ');
  const confidence = number('confidence');
  const failed = number('failedAttempts') ?? 0;
  const unsure = number('lowConfidenceStreak') ?? 0;
  const message: FoldedMessage = byCustomer
    ? { messageId: 'example', role: 'customer', text: words }
    : {
        messageId: 'example',
        role: 'assistant',
        text: 'Here is what I found.',
        answered: failed === 0,
        ...(confidence !== undefined && { confidence }),
      };
  const addsUnsure = !byCustomer && confidence !== undefined && confidence < lowConfidence;
  const attributes = below(facts, 'attributes.');
  const tier = text('customer.tier');
  const ofCustomer = below(facts, 'customer.attributes.');
  const isBack = facts.repeatContact;
  const isKnown = facts['customer.known'] === true || isBack !== undefined;
  const hours = below(facts, 'hours.') as Record<string, boolean>;
  const queues = queuesIn(facts);
  const frustration = number('frustration') ?? 0;
  const bands = below(facts, 'band.') as Record<string, string>;
  const conversationId = conversationIn(below(facts, 'split.') as Record<string, number>, live);
  return {
    message,
    facts: { nowMs: 0, hours, ...(Object.keys(queues).length > 0 && { queues }) },
    before: {
      ...openConversation({ conversationId, channel: 'chat', channelId: 'example', nowMs: 0 }),
      channel: (text('channel') ?? 'chat') as 'chat',
      ...optional('language', text('language')),
      ...optional('intent', text('intent')),
      ...optional('topics', list(facts.topics)),
      ...optional('tags', list(facts.tags)),
      ...optional('confidence', confidence),
      ...(Object.keys(attributes).length > 0 && { attributes }),
      ...(Object.keys(bands).length > 0 && { bands }),
      ...((isKnown || tier !== undefined || Object.keys(ofCustomer).length > 0) && {
        customer: { id: 'example', ...optional('tier', tier), attributes: ofCustomer },
      }),
      ...(isBack !== undefined && {
        lastContact: { customerId: 'example', ...(isBack === true && { atMs: 0, isUnresolved: true }) },
      }),
      turns: {
        customer: Math.max(0, (number('turns.customer') ?? 1) - (byCustomer ? 1 : 0)),
        assistant: Math.max(0, (number('turns.assistant') ?? 1) - (byCustomer ? 0 : 1)),
        agent: 0,
      },
      failedAttempts: Math.max(0, failed - (byCustomer ? 0 : 1)),
      lowConfidenceStreak: Math.max(0, unsure - (addsUnsure ? 1 : 0)),
      ...(frustration > 0 && { frustration: byCustomer ? beforeFading(frustration) : frustration }),
      requests: (number('repeatedRequest') ?? 0) > 0 ? [fingerprint(words)] : [],
      ...(Object.keys(history).length > 0 && { history: toHistory(history) }),
    },
  };
}

/** So many names are tried for a conversation that falls into the wanted arm of each split. */
const mostNames = 500;

/** A name for the conversation such that every split sends it where these shares would. */
function conversationIn(shares: Readonly<Record<string, number>>, live: LiveRules): string {
  const thresholds = Object.keys(shares).length === 0 ? new Map<string, number[]>() : live.splits();
  const isAlike = (name: string) =>
    Object.entries(shares).every(([key, share]) => {
      const actual = shareOf(`${key} ${name}`);
      return (thresholds.get(`split.${key}`) ?? []).every((threshold) => actual < threshold === share < threshold);
    });
  for (let number = 1; number <= mostNames; number += 1) if (isAlike(`example-${number}`)) return `example-${number}`;
  return 'example';
}

const only = <Type extends 'number' | 'string'>(
  value: SignalValue | undefined,
  type: Type,
): (Type extends 'number' ? number : string) | undefined =>
  (typeof value === type ? value : undefined) as (Type extends 'number' ? number : string) | undefined;

const list = (value: SignalValue | undefined): string[] | undefined =>
  typeof value === 'object' ? [...value] : undefined;

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

/** The facts whose names begin so, by the rest of the name. */
function below(facts: Model['facts'], beginning: string): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      name.startsWith(beginning) && typeof value !== 'object' ? [[name.slice(beginning.length), value]] : [],
    ),
  );
}

/** How each queue stands that the facts name; one is open with nobody on, unless they say otherwise. */
function queuesIn(facts: Model['facts']): Record<string, QueueFacts> {
  const queues: Record<string, { open: boolean; agentsOn: number; waitSeconds?: number }> = {};
  for (const [name, value] of Object.entries(facts)) {
    const [, fact, queueId = ''] = /^queue\.([a-zA-Z]+)\.(.+)$/.exec(name) ?? [];
    if (fact === undefined) continue;
    queues[queueId] = { open: true, agentsOn: 0, ...queues[queueId], [fact]: value };
  }
  return queues;
}

/** The level that fades to this one with a calm message; see `frustrate`. */
const beforeFading = (level: number): number => Math.min(1, Math.ceil((level / frustrate(1, 0)) * 100) / 100);

const toHistory = (history: Model['history']): History =>
  Object.fromEntries(
    Object.entries(history).map(([signal, values]) => [
      signal,
      values.flatMap((value): History[string] => (typeof value === 'object' ? [] : [[0, value]])),
    ]),
  );
