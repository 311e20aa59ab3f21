import { customerTexts, type Row } from '../rows.ts';
import type { Reading, Task } from '../task.ts';

/** Topics that public rows show. The others live by phrases alone. */
const learned = [
  'fraud_security',
  'billing_dispute',
  'cancellation',
  'complaint',
  'medical',
  'mental_health',
  'self_harm',
] as const;
type Learned = (typeof learned)[number];

/** Topics that one text often shares; its label names one, which tells nothing about the other. */
const together: Partial<Record<Learned, readonly string[]>> = {
  self_harm: ['mental_health'],
  mental_health: ['self_harm'],
  complaint: ['billing_dispute'],
};

/** Intents that lie on the border of a topic, so that their rows teach neither side. */
const borderline = new Set([
  'account_blocked',
  'cancel',
  'freeze_account',
  'report_fraud',
  'report_lost_card',
  'damaged_card',
]);

/** What people say to assistants that has none of the topics. One row in three says as much as all. */
const plain: readonly Reading[] = [
  {
    file: 'out_of_scope.jsonl',
    label: ({ intent = '', id }) =>
      borderline.has(intent) || Number(id.match(/\d+$/)?.[0] ?? 0) % 3 > 0 ? undefined : 0,
  },
  { file: 'routine_dialogues.jsonl', label: () => 0, texts: customerTexts },
];

/** Strong words about anything, by people who need no help: what keeps a topic from being learned as a mood. */
const heated: Reading = {
  file: 'frustration.jsonl',
  label: ({ text = '', source }) => (source === 'goemotions' && !serious.test(text) ? 0 : undefined),
};
const serious =
  /suicid|kill\w* (?:my|him|her|your|them)sel|depress|anxiety|therap|panic|doctor|hospital|medic|covid|lawyer|sue\b/i;

const labelOf =
  (topic: Learned) =>
  ({ label }: Row): 0 | 1 | undefined =>
    label === topic ? 1 : together[topic]?.includes(String(label)) ? undefined : 0;

/** One model for each topic that public rows show. */
export const topicTasks: readonly Task[] = learned.map((topic) => ({
  name: `topic-${topic.replaceAll('_', '-')}`,
  reads: [{ file: 'sensitive_topic.jsonl', label: labelOf(topic) }, ...plain, heated],
  keep: 3_000,
  precision: 0.95,
}));
