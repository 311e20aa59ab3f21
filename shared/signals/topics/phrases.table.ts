import { whenAsked } from '../language/when-asked.ts';
import { kinds, type Meaning, type Written, writePhrase } from './meaning.ts';
import { packPhrases } from './packed-phrases.ts';
import { anchoringBy } from './phrase.ts';
import type { Listed } from './phrase-index.ts';
import { commonnessOf } from './phrases/commonness.ts';
import { phrasesOf } from './phrases/languages.ts';
import { type TopicId, topicIds } from './topic.ts';

export const classes = whenAsked(phrasesOf, (language) => language.classes);

/** By the language that a text must be in to be read for them. */
export const phrases = whenAsked(phrasesOf, (_, language) =>
  packPhrases(
    (Object.keys(phrasesOf) as Written[]).flatMap((from) => listedOf(from).filter((each) => readIn(each) === language)),
    anchoringBy(commonnessOf),
    ({ phrase, anchor, means: { from, ...means } }) =>
      writePhrase(phrase, anchor, means, from === language ? undefined : from),
  ),
);

interface Meant extends Meaning {
  readonly from: Written;
}

/** Those on self-harm stand with English, which every text is read for: no wrong guess at the language may hide them. */
const readIn = ({ means: { topic, from } }: Listed<Meant>): Written => (topic === selfHarm ? 'en' : from);
const selfHarm = topicIds.indexOf('self_harm');

function listedOf(from: Written): readonly Listed<Meant>[] {
  const { topics, classes: own, frames } = phrasesOf[from];
  const framing = linesOf(frames).map((phrase) => ({
    phrase,
    classes: own,
    means: { from, topic: 0, kind: 'frame' as const, line: 0 },
  }));
  const ofTopics = Object.entries(topics).flatMap(([id, lists]) => {
    const topic = topicIds.indexOf(id as TopicId);
    return kinds.flatMap((kind) =>
      linesOf(lists[kind]).map((phrase, at) => {
        const line = kind === 'hints' ? at * topicIds.length + topic : 0;
        return { phrase, classes: own, means: { from, topic, kind, line } };
      }),
    );
  });
  return [...framing, ...ofTopics];
}

const linesOf = (list = ''): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
