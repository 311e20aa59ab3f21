import type { Signal } from '../signal.ts';
import { topics } from './topic.ts';

/** One signal for each topic, for rules that want to be surer, or less sure, than “topics include”. */
export const topicSignals: readonly Signal[] = topics.map(({ id, title, meaning }) => ({
  name: `topic.${id}`,
  title: `topic: ${title}`,
  type: 'number',
  range: [0, 1],
  unit: 'percent',
  per: 'customer',
  meaning: `How likely the customer’s message is about this; 50 % or more puts “${id}” among the topics. ${meaning}`,
  how: 'Phrases in seven languages, and small models that were trained on public texts; the settings add words and examples.',
  needs: ['words', 'settings'],
  cost: 'reading',
  read: ({ detected }) => detected.topics && (detected.topics[id] ?? 0),
}));
