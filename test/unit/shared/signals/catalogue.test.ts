import { describe, expect, it } from 'vitest';
import { catalogue, findSignal, readSignal, signalType } from '../../../../shared/signals/catalogue.ts';
import { wordsOfSignal } from '../../../../shared/signals/catalogue-words.ts';
import type { SignalContext } from '../../../../shared/signals/signal.ts';
import { opened, said, startMs } from '../samples.ts';

const context: SignalContext = {
  message: said('customer', 'Where is my refund?'),
  detected: {
    asksForHuman: 0.02,
    asksIfHuman: 0.01,
    repeatedRequest: 0.8,
    frustrationCue: 0.4,
    abuse: 0.1,
    customerRepair: 0.3,
    personalData: ['card'],
    pauseSeconds: 12,
    heard: 'fr',
    languageSwitch: true,
    assistantFailure: 0.9,
    assistantAsksBack: 0.2,
    topics: { billing_dispute: 0.85 },
  },
  state: opened({
    confidence: 0.4,
    confidenceRaw: 0.9,
    lowConfidenceStreak: 1,
    failedAttempts: 2,
    frustration: 0.6,
    troubleAt: 1,
    aiAskedAgain: 1,
    aiSaidAgain: 3,
    intent: 'refund',
    topics: ['billing_dispute', 'billing'],
    outOfScope: 0.7,
    tags: ['vip'],
    language: 'de',
    lastContact: { customerId: 'k', atMs: startMs - 86_400_000, topics: ['billing'] },
    customerStreak: 2,
    lastAtMs: startMs + 95_500,
    customer: { id: 'k', tier: 'gold', phone: '+4930123456', attributes: { plan: 'pro', seats: 3 } },
    attributes: { trial: false, 'order.total': 12.5 },
    turns: { customer: 3, assistant: 2, agent: 0 },
  }),
  facts: { nowMs: startMs, hours: { office: true, night: false } },
};

const bare: SignalContext = {
  message: said('assistant', 'Hello'),
  detected: {},
  state: opened(),
  facts: { nowMs: startMs, hours: {} },
};

describe('signals', () => {
  it.each([
    ['asksForHuman', 0.02],
    ['asksIfHuman', 0.01],
    ['repeatedRequest', 0.8],
    ['frustration', 0.6],
    ['frustrationCue', 0.4],
    ['abuse', 0.1],
    ['customerRepair', 0.3],
    ['assistantFailure', 0.9],
    ['noticedTurnsAgo', 2],
    ['pauseSeconds', 12],
    ['words', 4],
    ['personalData', ['card']],
    ['repeatContact', true],
    ['customerStreak', 2],
    ['conversationSeconds', 95],
    ['languageSwitch', true],
    ['customer.known', true],
    ['customer.reachableBy', ['phone']],
    ['assistantAsksBack', 0.2],
    ['repeatedClarification', 1],
    ['repeatedAnswer', 3],
    ['confidence', 0.4],
    ['confidenceRaw', 0.9],
    ['lowConfidenceStreak', 1],
    ['failedAttempts', 2],
    ['intent', 'refund'],
    ['topics', ['billing_dispute', 'billing']],
    ['topic.billing_dispute', 0.85],
    ['topic.self_harm', 0],
    ['outOfScope', 0.7],
    ['tags', ['vip']],
    ['text', 'Where is my refund?'],
    ['speaker', 'customer'],
    ['channel', 'chat'],
    ['language', 'de'],
    ['customer.tier', 'gold'],
    ['turns.customer', 3],
    ['turns.assistant', 2],
    ['hours.office', true],
    ['hours.night', false],
    ['customer.attributes.plan', 'pro'],
    ['customer.attributes.seats', 3],
    ['attributes.trial', false],
    ['attributes.order.total', 12.5],
  ])('%s reads %j', (name, value) => {
    expect(readSignal(name, context)).toEqual(value);
  });

  it.each([
    'asksForHuman',
    'asksIfHuman',
    'repeatedRequest',
    'frustration',
    'frustrationCue',
    'abuse',
    'customerRepair',
    'assistantFailure',
    'noticedTurnsAgo',
    'pauseSeconds',
    'personalData',
    'repeatContact',
    'languageSwitch',
    'customer.reachableBy',
    'words',
    'assistantAsksBack',
    'confidence',
    'confidenceRaw',
    'intent',
    'topics',
    'topic.self_harm',
    'outOfScope',
    'tags',
    'text',
    'language',
    'customer.tier',
    'hours.office',
    'attributes.trial',
    'customer.attributes.plan',
  ])('%s is unknown where nothing was said about it', (name) => {
    expect(readSignal(name, bare)).toBeUndefined();
  });

  it.each([
    'mood',
    '',
    'Confidence',
    'attributes',
    'attributes.',
    'hours.',
    'customer',
    'constructor',
    '__proto__',
    'turns.agent',
    'topic.weather',
  ])('“%s” is none', (name) => {
    expect(signalType(name)).toBeUndefined();
    expect(readSignal(name, context)).toBeUndefined();
  });

  it.each(['attributes.constructor', 'attributes.__proto__', 'hours.toString', 'customer.attributes.hasOwnProperty'])(
    '%s reads nothing that is inherited',
    (name) => {
      expect(readSignal(name, context)).toBeUndefined();
    },
  );

  it('read the text of the customer only, so that no rule takes the AI’s words for theirs', () => {
    expect(readSignal('text', { ...context, message: said('assistant', 'human') })).toBeUndefined();
  });

  it('tell no topics from none known, by the customer’s message and by the AI’s after it', () => {
    const topics = (change: Partial<SignalContext>) => readSignal('topics', { ...context, state: opened(), ...change });
    const spoken = opened({ turns: { customer: 1, assistant: 1, agent: 0 } });
    expect(topics({ detected: { topics: {} } })).toEqual([]);
    expect(topics({ detected: {} })).toBeUndefined();
    expect(topics({ message: said('assistant', 'Hello'), detected: {} })).toBeUndefined();
    expect(topics({ message: said('assistant', 'Hello'), detected: {}, state: spoken })).toEqual([]);
  });

  it('have a type: that of the list, “boolean” for hours, any for attributes', () => {
    expect(signalType('confidence')).toBe('number');
    expect(signalType('topics')).toBe('set');
    expect(signalType('hours.office')).toBe('boolean');
    expect(signalType('attributes.plan')).toBe('any');
    expect(signalType('customer.attributes.plan')).toBe('any');
  });
});

describe('the catalogue', () => {
  it('lists each signal once, with a title and a sentence for admins', () => {
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ title }) => title)).size).toBe(catalogue.length);
    for (const { name, title } of catalogue) {
      const { meaning = '', how = '', needs = [] } = wordsOfSignal(name) ?? {};
      expect(needs.length, name).toBeGreaterThan(0);
      expect(how).toMatch(/^\p{Lu}.+\.$/u);
      expect(meaning).toMatch(/^\p{Lu}.+\.$/u);
      expect(title).not.toBe('');
    }
  });

  it.each(catalogue)('$name is read as its type and within its range', ({ name, type, range, values }) => {
    const value = readSignal(name, context);
    expect(findSignal(name)?.type).toBe(type);
    if (type === 'set') expect(Array.isArray(value)).toBe(true);
    else expect(typeof value).toBe({ text: 'string', boolean: 'boolean', number: 'number', integer: 'number' }[type]);
    if (range) {
      expect(value).toBeGreaterThanOrEqual(range[0]);
      expect(value).toBeLessThanOrEqual(range[1]);
    }
    if (values) expect(values).toContain(Array.isArray(value) ? value[0] : value);
  });
});
