import type { MessageInput } from '../../../shared/conversation/message.ts';
import type { ReasonCode } from '../../../shared/handoff/reason.ts';

type Turn = Omit<MessageInput, 'messageId'>;

/** A conversation, and what the sample workflow must make of it. */
export interface WorkflowExample {
  readonly name: string;
  /** When it happens; the business hours are read off it. Office hours where it is not said. */
  readonly at?: string;
  readonly conversation: readonly Turn[];
  readonly expect:
    | { readonly decision: 'continue' }
    | {
        readonly decision: 'escalate';
        readonly reason: ReasonCode;
        readonly queueId: string;
        readonly priority: 'urgent' | 'high' | 'normal' | 'low';
        readonly ruleId: string;
        readonly tags?: readonly string[];
        /** Which message brought the person in, from 1. */
        readonly turn: number;
      };
}

const says = (text: string, more: Partial<Turn> = {}): Turn => ({ role: 'customer', text, ...more });
const drafts = (text: string, confidence: number, more: Partial<Turn> = {}): Turn => ({
  role: 'assistant',
  text,
  confidence,
  answered: true,
  ...more,
});
const fails: Turn = { role: 'assistant', text: 'That is not in my pages.', confidence: 0.1, answered: false };

const gold = { id: 'c-1', tier: 'gold' };
const sundayNight = '2026-11-22T23:30:00+01:00';

/** One example for each way through the workflow, and for what must not take one. */
export const sampleWorkflowExamples: readonly WorkflowExample[] = [
  {
    name: 'someone in danger comes before everything else',
    conversation: [says('I got an electric shock from the socket, I need a lawyer and a person')],
    expect: {
      decision: 'escalate',
      reason: 'safety',
      queueId: 'general',
      priority: 'urgent',
      ruleId: 'first-line.danger-person',
      turn: 1,
    },
  },
  {
    name: 'danger is understood in words that no list holds',
    conversation: [says('the adapter started to melt and there were sparks')],
    expect: {
      decision: 'escalate',
      reason: 'safety',
      queueId: 'general',
      priority: 'urgent',
      ruleId: 'first-line.danger-person',
      turn: 1,
    },
  },
  {
    name: 'a topic that the channel names counts as much as words',
    conversation: [says('I would rather not write it down here', { topics: ['self-harm'] })],
    expect: {
      decision: 'escalate',
      reason: 'safety',
      queueId: 'general',
      priority: 'urgent',
      ruleId: 'first-line.danger-person',
      turn: 1,
    },
  },
  {
    name: 'fraud brings a person in, however sure the assistant is',
    conversation: [says('Someone ordered a phone in my name, this is fraud')],
    expect: {
      decision: 'escalate',
      reason: 'sensitive-topic',
      queueId: 'general',
      priority: 'urgent',
      ruleId: 'first-line.sensitive-person',
      turn: 1,
    },
  },
  {
    name: 'who asks for a person about a bill reaches billing',
    conversation: [says('The invoice is wrong, let me speak to a person', { topics: ['billing'] })],
    expect: {
      decision: 'escalate',
      reason: 'asked-for-person',
      queueId: 'billing',
      priority: 'normal',
      ruleId: 'first-line.asks-billing',
      turn: 1,
    },
  },
  {
    name: 'who asks for a person about the line reaches technical help',
    conversation: [
      says('Kein Netz. Ich möchte mit einem Mitarbeiter sprechen', { language: 'de', topics: ['mobile'] }),
    ],
    expect: {
      decision: 'escalate',
      reason: 'asked-for-person',
      queueId: 'technical',
      priority: 'normal',
      ruleId: 'first-line.asks-technical',
      turn: 1,
    },
  },
  {
    name: 'who asks for a person about nothing known reaches customer care',
    conversation: [says('Can I talk to someone?')],
    expect: {
      decision: 'escalate',
      reason: 'asked-for-person',
      queueId: 'general',
      priority: 'normal',
      ruleId: 'first-line.asks-care',
      turn: 1,
    },
  },
  {
    name: 'after hours customer care takes what billing would',
    at: sundayNight,
    conversation: [says('The invoice is wrong, let me speak to a person', { topics: ['billing'] })],
    expect: {
      decision: 'escalate',
      reason: 'asked-for-person',
      queueId: 'general',
      priority: 'normal',
      ruleId: 'first-line.asks-care.2',
      tags: ['after-hours'],
      turn: 1,
    },
  },
  {
    name: 'a Gold customer gets a person at the first unsure answer',
    conversation: [says('Two numbers on one eSIM?', { customer: gold }), drafts('Perhaps this page helps.', 0.45)],
    expect: {
      decision: 'escalate',
      reason: 'valued-customer',
      queueId: 'general',
      priority: 'high',
      ruleId: 'first-line.gold-person',
      turn: 2,
    },
  },
  {
    name: 'a Gold customer who is helped stays with the assistant',
    conversation: [says('When is my bill ready?', { customer: gold }), drafts('On the 3rd.', 0.92)],
    expect: { decision: 'continue' },
  },
  {
    name: 'a customer who is upset a second time gets a person',
    conversation: [
      says('This is ridiculous, my internet is down again'),
      drafts('Please restart the router.', 0.9),
      says('I am fed up with your useless tips!'),
    ],
    expect: {
      decision: 'escalate',
      reason: 'frustrated',
      queueId: 'general',
      priority: 'high',
      ruleId: 'first-line.upset-person',
      turn: 3,
    },
  },
  {
    name: 'one sharp word, and what is said of others, keeps the assistant',
    conversation: [
      says('Damn, my router is broken'),
      drafts('Which light is red?', 0.9),
      says('My neighbour is an idiot, he cut the cable'),
    ],
    expect: { decision: 'continue' },
  },
  {
    name: 'the third time that the assistant asks for the same brings a person in',
    conversation: [
      says('Where is my new router?'),
      drafts('What is your order number?', 0.9),
      says('R-2210'),
      drafts('Could you give me your order number, please?', 0.9),
      says('I just typed it'),
      drafts('Please enter your order number.', 0.9),
    ],
    expect: {
      decision: 'escalate',
      reason: 'failed-attempts',
      queueId: 'general',
      priority: 'high',
      ruleId: 'first-line.failed-person',
      turn: 6,
    },
  },
  {
    name: 'the second failed answer in a row brings a person in',
    conversation: [says('Do you peer at DE-CIX?'), fails, says('And over which carriers?'), fails],
    expect: {
      decision: 'escalate',
      reason: 'failed-attempts',
      queueId: 'general',
      priority: 'high',
      ruleId: 'first-line.failed-person',
      turn: 4,
    },
  },
  {
    name: 'an answer in between makes failures start anew',
    conversation: [
      says('Do you peer at DE-CIX?'),
      fails,
      says('Where is my PUK?'),
      drafts('In the app.', 0.9),
      says('Carriers?'),
      fails,
    ],
    expect: { decision: 'continue' },
  },
  {
    name: 'the second unsure answer in a row brings a person in',
    conversation: [
      says('It drops each evening'),
      drafts('Perhaps the Wi-Fi.', 0.48),
      says('By cable too'),
      drafts('Perhaps the line.', 0.42),
    ],
    expect: {
      decision: 'escalate',
      reason: 'low-confidence',
      queueId: 'general',
      priority: 'normal',
      ruleId: 'first-line.unsure-person',
      turn: 4,
    },
  },
  {
    name: 'asking the same again brings a person in, though the assistant was sure',
    conversation: [
      says('When does the technician come to my house?'),
      drafts('It takes two hours.', 0.9),
      says('So when does the technician come to my house?'),
    ],
    expect: {
      decision: 'escalate',
      reason: 'repeated-request',
      queueId: 'general',
      priority: 'normal',
      ruleId: 'first-line.repeats-person',
      turn: 3,
    },
  },
  {
    name: 'saying “next” twice is no repeated request',
    conversation: [says('Next step please'), drafts('Plug it in.', 0.9), says('Next step please')],
    expect: { decision: 'continue' },
  },
  {
    name: 'a lamp that is on is no fire',
    conversation: [says('Am Router brennt eine rote Lampe', { language: 'de' }), drafts('Rot: kein Signal.', 0.9)],
    expect: { decision: 'continue' },
  },
  {
    name: 'a part of a word is not the word',
    conversation: [says('Does the scampi bar on the corner have your wifi?'), drafts('It does.', 0.9)],
    expect: { decision: 'continue' },
  },
];
