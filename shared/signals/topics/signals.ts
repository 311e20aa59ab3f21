import type { Signal, SignalWords } from '../signal.ts';
import { topics } from './topic.ts';

const signalOf = ({ id, title }: (typeof topics)[number]): Signal => ({
  name: `topic.${id}`,
  title: `topic: ${title}`,
  type: 'number',
  range: [0, 1],
  unit: 'percent',
  per: 'customer',
  read: ({ detected }) => detected.topics && (detected.topics[id] ?? 0),
});

/** One signal for each topic, for rules that want to be surer, or less sure, than “topics include”. */
export const topicSignals: readonly Signal[] = topics.map(signalOf);

export const topicSignalWords = (): readonly (readonly [Signal, SignalWords])[] =>
  topics.map((topic) => [
    signalOf(topic),
    {
      meaning: `How likely the customer’s message is about this; 50 % or more puts “${topic.id}” among the topics. ${topic.meaning}`,
      how: 'Phrases in seven languages, and small models that were trained on public texts; the settings add words and examples.',
      needs: ['words', 'settings'],
      cost: 'reading',
    },
  ]);
