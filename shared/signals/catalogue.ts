import { shareOf } from './share.ts';
import type { Signal, SignalContext, SignalType, SignalValue } from './signal.ts';

const percent = { type: 'number', range: [0, 1], unit: 'percent' } as const;
const count = { type: 'integer', range: [0, 100_000], unit: 'count' } as const;

/** The signals that Baton knows by name. Conditions are typed against this list. */
export const catalogue: readonly Signal[] = [
  {
    name: 'asksForHuman',
    title: 'asks for a person',
    ...percent,
    per: 'customer',
    meaning: 'How likely the customer’s message asks for a person; 50 % or more counts as yes.',
    read: ({ detected }) => detected.asksForHuman,
  },
  {
    name: 'asksIfHuman',
    title: 'asks whether this is a person',
    ...percent,
    per: 'customer',
    meaning: 'How likely the customer asks whether they talk to a person or a machine; 50 % or more counts as yes.',
    read: ({ detected }) => detected.asksIfHuman,
  },
  {
    name: 'confidence',
    title: 'AI confidence',
    ...percent,
    per: 'assistant',
    meaning: 'How sure the AI was of its newest answer, as it reported.',
    read: ({ state }) => state.confidence,
  },
  {
    name: 'lowConfidenceStreak',
    title: 'unsure answers in a row',
    ...count,
    per: 'assistant',
    meaning: 'How many of the AI’s newest answers in a row were below 50 % confidence.',
    read: ({ state }) => state.lowConfidenceStreak,
  },
  {
    name: 'failedAttempts',
    title: 'failed answers in a row',
    ...count,
    per: 'assistant',
    meaning: 'How many of the AI’s newest answers in a row did not answer: it said so, or found no source.',
    read: ({ state }) => state.failedAttempts,
  },
  {
    name: 'repeatedRequest',
    title: 'repeats the request',
    ...percent,
    per: 'customer',
    meaning: 'How much the customer’s message is like one of their last three.',
    read: ({ detected }) => detected.repeatedRequest,
  },
  {
    name: 'intent',
    title: 'intent',
    type: 'text',
    meaning: 'What the customer wants, as the channel’s AI named it.',
    read: ({ state }) => state.intent,
  },
  {
    name: 'topics',
    title: 'topics',
    type: 'set',
    meaning: 'All topics named so far in the conversation.',
    read: ({ state }) => state.topics,
  },
  {
    name: 'text',
    title: 'customer’s words',
    type: 'text',
    per: 'customer',
    meaning: 'The text of the customer’s message.',
    read: ({ message }) => (message.role === 'customer' ? message.text : undefined),
  },
  {
    name: 'speaker',
    title: 'speaker',
    type: 'text',
    values: ['customer', 'assistant'],
    meaning: 'Who said the newest message: the customer or the AI.',
    read: ({ message }) => message.role,
  },
  {
    name: 'channel',
    title: 'channel',
    type: 'text',
    values: ['chat', 'email', 'voice'],
    meaning: 'How the customer reached us.',
    read: ({ state }) => state.channel,
  },
  {
    name: 'language',
    title: 'language',
    type: 'text',
    meaning: 'The language of the conversation, as a tag such as en or de.',
    read: ({ state }) => state.language,
  },
  {
    name: 'customer.tier',
    title: 'customer tier',
    type: 'text',
    meaning: 'The customer’s tier, as the channel named it.',
    read: ({ state }) => state.customer?.tier,
  },
  {
    name: 'tags',
    title: 'tags',
    type: 'set',
    meaning: 'Tags that the channel or a workflow put on the conversation.',
    read: ({ state }) => state.tags,
  },
  {
    name: 'turns.customer',
    title: 'customer messages',
    ...count,
    per: 'customer',
    meaning: 'How many messages the customer has sent.',
    read: ({ state }) => state.turns.customer,
  },
  {
    name: 'turns.assistant',
    title: 'AI answers',
    ...count,
    per: 'assistant',
    meaning: 'How many answers the AI has given.',
    read: ({ state }) => state.turns.assistant,
  },
];

const byName = new Map(catalogue.map((signal) => [signal.name, signal]));

/** Families of signals whose last part is free: a calendar, an attribute. */
const families: readonly {
  readonly prefix: string;
  readonly type?: SignalType;
  readonly read: (context: SignalContext, key: string) => SignalValue | undefined;
}[] = [
  { prefix: 'hours.', type: 'boolean', read: ({ facts }, key) => own(facts.hours, key) },
  // Where a score lay at the message before, so that it does not flutter at the edge of a band.
  { prefix: 'band.', type: 'text', read: ({ state }, key) => own(state.bands, key) ?? '' },
  // The same for all messages of a conversation: whoever is in one arm of a split stays there.
  { prefix: 'split.', type: 'number', read: ({ state }, key) => shareOf(`${key} ${state.conversationId}`) },
  { prefix: 'customer.attributes.', read: ({ state }, key) => own(state.customer?.attributes, key) },
  { prefix: 'attributes.', read: ({ state }, key) => own(state.attributes, key) },
];

const familyOf = (name: string) =>
  families.find(({ prefix }) => name.startsWith(prefix) && name.length > prefix.length);

export const findSignal = (name: string): Signal | undefined => byName.get(name);

/** @returns the type, `any` for an attribute (its type is known only when it is there), `undefined` for no such signal */
export function signalType(name: string): SignalType | 'any' | undefined {
  const known = byName.get(name);
  if (known) return known.type;
  const family = familyOf(name);
  return family && (family.type ?? 'any');
}

/** @returns `undefined` where the signal is unknown now */
export function readSignal(name: string, context: SignalContext): SignalValue | undefined {
  const known = byName.get(name);
  if (known) return known.read(context);
  const family = familyOf(name);
  return family?.read(context, name.slice(family.prefix.length));
}

/** Only what is there itself, so that an attribute called `constructor` reads nothing inherited. */
const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;
