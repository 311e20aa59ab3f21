import { wordsOf } from '../../../../shared/signals/language/words.ts';
import { phraseEvidence } from '../../../../shared/signals/topics/evidence.ts';
import { type TopicId, topicIds } from '../../../../shared/signals/topics/topic.ts';
import { ownSentences } from '../own-examples.ts';
import type { OwnSentence } from '../own-sentences.ts';
import { customerTexts } from '../rows.ts';
import { type Example, ownSources, type Reading, type Task } from '../task.ts';

/** Topics that one text often shares; a text under the name of one says nothing about the other. */
const together: Readonly<Record<TopicId, readonly TopicId[]>> = {
  fraud_security: ['privacy_request'],
  billing_dispute: ['complaint', 'legal'],
  cancellation: [],
  complaint: ['billing_dispute', 'legal', 'safety'],
  legal: ['complaint', 'privacy_request'],
  safety: [],
  medical: ['safety', 'mental_health', 'vulnerable_customer'],
  mental_health: ['self_harm', 'vulnerable_customer'],
  self_harm: ['mental_health'],
  privacy_request: ['legal', 'fraud_security'],
  vulnerable_customer: ['medical', 'mental_health'],
};

/** @returns `undefined` where a text that is about `topics` says nothing about this one */
function labelFor(topic: TopicId, topics: readonly string[]): 0 | 1 | undefined {
  if (topics.includes(topic)) return 1;
  return topics.some((other) => together[topic].some((near) => near === other)) ? undefined : 0;
}

/**
 * Public rows have one label each: who leaves "because your service is terrible" complains as well, and only leaving is
 * told. Those of complaints are claims to the company itself and no legal step, and patients who ask about symptoms are
 * not in need for it.
 */
function publicLabelFor(topic: TopicId, label: string): 0 | 1 | undefined {
  if (topic === 'legal' && label === 'complaint') return 0;
  if (topic === 'vulnerable_customer' && label === 'medical') return 0;
  if (topic === 'complaint' && label === 'cancellation') return undefined;
  return labelFor(topic, label === 'none' ? [] : [label]);
}

/** Intents that lie on the border of a topic, so that their rows teach neither side. */
const borderline = new Set([
  'vaccines',
  'account_blocked',
  'cancel',
  'freeze_account',
  'report_fraud',
  'report_lost_card',
  'damaged_card',
]);

/** What people say to assistants that has none of the topics. */
const plain: readonly Reading[] = [
  { file: 'out_of_scope.jsonl', label: ({ intent = '' }) => (borderline.has(intent) ? undefined : 0) },
  { file: 'routine_dialogues.jsonl', label: () => 0, texts: customerTexts },
  {
    file: 'request_human.jsonl',
    label: ({ source, intent = '' }) => (chats.has(source) && !commands.has(intent) ? 0 : undefined),
  },
];
/** Whose rows about anything else than a person are everyday talk with an assistant. */
const chats = new Set(['rasa-financial', 'rasa-helpdesk', 'rasa-carbon', 'ms-botframework']);

/** "cancel", "no cancel it": said to the assistant of what it is doing; where unseen, they look like an end of contract. */
const commands = new Set(['Cancel']);

/** Customers talk in all of these; what strangers say to each other of illness and the law is no false alarm of ours. */
const judges = new Set([...chats, 'banking77', 'bitext', 'clinc150', 'star']);

/** Strong words about anything, by people who need no help: what keeps a topic from being learned as a mood. */
const heated: Reading = {
  file: 'frustration.jsonl',
  label: ({ text = '', source }) => (source === 'goemotions' && !serious.test(text) ? 0 : undefined),
};
const serious =
  /suicid|kill\w* (?:my|him|her|your|them)sel|depress|anxiety|therap|panic|doctor|hospital|medic|covid|lawyer|sue\b/i;

const ownFor = (topic: TopicId): readonly Example[] =>
  ownSentences().flatMap((sentence) => {
    const label = sentence.not?.includes(topic) ? 0 : labelFor(topic, sentence.topics);
    return label === undefined ? [] : [{ source: sourceOf(sentence), text: sentence.text, label }];
  });

/** Each counts for the root of its size, so the many sentences of patterns do not drown those that were written. */
function sourceOf({ topics, isWritten }: OwnSentence): string {
  if (isWritten) return ownSources.written;
  return topics.length > 0 ? ownSources.drawn : ownSources.everyday;
}

/** Words of danger, of feeling and of anger are said of anything in small talk. */
const saidOfAnything: ReadonlySet<TopicId> = new Set([
  'complaint',
  'safety',
  'medical',
  'mental_health',
  'self_harm',
  'vulnerable_customer',
]);

/** One model for each topic, of public rows where there are any, and of sentences of our own. */
export const topicTasks: readonly Task[] = topicIds.map((topic) => ({
  name: topic,
  reads: [
    { file: 'sensitive_topic.jsonl', label: ({ label = 'none' }) => publicLabelFor(topic, String(label)) },
    ...plain,
    heated,
  ],
  get own() {
    return ownFor(topic);
  },
  keep: 16_000,
  falseAlarms: saidOfAnything.has(topic) ? 0.0004 : 0.0006,
  judges,
  isDecided: decidedByPhrases(topic),
}));

/**
 * Where a phrase is enough alone, or tells of a look-alike, a model changes nothing; and of a text with a phrase for a topic
 * that texts often share with this one, its source's one label does not say whether it is about this one, too.
 */
function decidedByPhrases(topic: TopicId): (text: string) => boolean {
  const place = topicIds.indexOf(topic);
  const near = [topic, ...together[topic]].map((each) => topicIds.indexOf(each));
  return (text) => {
    const { sure, clean } = phraseEvidence(wordsOf(text));
    return clean[place] === 1 || near.some((each) => sure[each] === 1);
  };
}
