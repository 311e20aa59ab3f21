import { catalogue } from '../../../../shared/signals/catalogue.ts';
import { wordsOfSignal } from '../../../../shared/signals/catalogue-words.ts';
import { costWords, factWords } from '../../../../shared/signals/needs.ts';
import { type TopicId, topics } from '../../../../shared/signals/topics/topic.ts';
import { defineMessages } from '../../i18n/messages.ts';

/*
 * What the catalogue of signals tells people, in English by the domain itself. Their names stand in sentences and are
 * therefore with those: see `signalTitle`.
 */
export const signalMeanings = defineMessages(
  'domain.signalMeaning',
  Object.fromEntries(catalogue.map(({ name }) => [name, wordsOfSignal(name)?.meaning ?? ''])),
);
export const topicNames = defineMessages('domain.topicName', ofTopics('title'));
export const topicMeanings = defineMessages('domain.topicMeaning', ofTopics('meaning'));
export const factNames = defineMessages('domain.signalFact', factWords);
export const costNames = defineMessages('domain.signalCost', costWords);

function ofTopics(which: 'title' | 'meaning'): Record<TopicId, string> {
  return Object.fromEntries(topics.map((topic) => [topic.id, topic[which]])) as Record<TopicId, string>;
}
