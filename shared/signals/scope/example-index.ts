import { type Features, featuresOf, places } from '../model/features.ts';
import type { RequestWords } from '../repeat/request-words.ts';
import { dotOf, type Reading, readingOf, squareOf, type TextVector, vectorOf } from './text-vector.ts';

export interface Example {
  readonly topic: string;
  readonly text: string;
}

/** Examples ready to compare texts with. */
export interface ExampleIndex {
  readonly examples: readonly IndexedExample[];
  readonly topics: readonly TopicVector[];
  /** How much each place tells: a feature of few topics tells more. */
  readonly weights: Float64Array;
  readonly postings: Postings;
}

interface IndexedExample extends TextVector {
  readonly topic: number;
  readonly reading: Reading;
}

/** A topic as a whole is the sum of its examples. */
interface TopicVector {
  readonly members: readonly number[];
  readonly meaning: Float64Array;
  readonly length: number;
}

/** The topics' sums by place: those of place p stand from `starts[p]` up to `starts[p + 1]`. */
interface Postings {
  readonly starts: Uint32Array;
  readonly topics: Uint16Array;
  readonly sums: Float64Array;
}

/** Topics whose single examples are looked at, the likeliest first: the nearest example is almost always among them. */
const topicsSearched = 5;

/** @param words see `meaningOf` */
export function indexExamples(examples: readonly Example[], words?: RequestWords): ExampleIndex {
  const names = [...new Set(examples.map(({ topic }) => topic))];
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const read = examples.map(({ topic, text }) => ({
    topic: placeOf.get(topic) ?? 0,
    reading: readingOf(text, featuresOf(text), words),
  }));
  const weights = weighPlaces(
    names.length,
    read.map(({ topic, reading }) => ({ topic, features: reading.features })),
  );
  const vectors = read.map((each) => ({ ...each, ...vectorOf(each.reading, weights) }));
  const members = names.map((): number[] => []);
  for (const [at, { topic }] of vectors.entries()) members[topic]?.push(at);
  const sums = members.map((own) => sumOf(own.map((at) => vectors[at] as TextVector)));
  const topics = members.map((own, topic) => {
    const meaning = meaningOfAll(own.map((at) => vectors[at] as TextVector));
    return { members: own, meaning, length: Math.sqrt(squareOf(sums[topic]?.values() ?? []) + squareOf(meaning)) };
  });
  return { examples: vectors, topics, weights, postings: postingsOf(sums) };
}

/**
 * How like the examples a text is: the mean of its likeness to the nearest example and to the nearest topic as a whole,
 * each a cosine, 0 to 1. @param without the place of an example that is left out, as if the text were new
 */
export function likeness(index: ExampleIndex, reading: Reading, without?: number): number {
  const asked = vectorOf(reading, index.weights);
  const dots = topicDots(index, asked);
  const left = without === undefined ? undefined : index.examples[without]?.topic;
  const likely = index.topics
    .map(({ members, length }, topic) => ({
      members,
      cosine: topic === left ? cosineWithout(dots[topic] as number, length) : (dots[topic] as number) / (length || 1),
    }))
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, topicsSearched);
  for (let at = 0; at < asked.places.length; at++)
    wanted[asked.places[at] as number] = (wanted[asked.places[at] as number] as number) + (asked.values[at] as number);
  let nearest = 0;
  for (const { members } of likely)
    for (const member of members)
      if (member !== without)
        nearest = Math.max(nearest, dotWanted(index.examples[member] as TextVector, asked.meaning));
  for (const place of asked.places) wanted[place] = 0;
  return Math.max(0, Math.min(1, (nearest + (likely[0]?.cosine ?? 0)) / 2));
}

/** What is looked for, by place; all zero between calls. */
const wanted = new Float64Array(places);

function dotWanted({ places: at, values, meaning }: TextVector, asked: Float64Array): number {
  let dot = dotOf(meaning, asked);
  for (let each = 0; each < at.length; each++) dot += (values[each] as number) * (wanted[at[each] as number] as number);
  return dot;
}

function topicDots({ topics, postings }: ExampleIndex, asked: TextVector): Float64Array {
  const dots = Float64Array.from(topics, ({ meaning }) => dotOf(meaning, asked.meaning));
  for (let at = 0; at < asked.places.length; at++) {
    const place = asked.places[at] as number;
    const value = asked.values[at] as number;
    const end = postings.starts[place + 1] as number;
    for (let posting = postings.starts[place] as number; posting < end; posting++) {
      const topic = postings.topics[posting] as number;
      dots[topic] = (dots[topic] as number) + value * (postings.sums[posting] as number);
    }
  }
  return dots;
}

/** With the text itself taken out of the topic's sum: as vectors have length 1, its dot and length tell what is left. */
function cosineWithout(dot: number, length: number): number {
  const rest = length * length - 2 * dot + 1;
  return rest < 1e-9 ? 0 : (dot - 1) / Math.sqrt(rest);
}

function weighPlaces(topics: number, read: readonly { topic: number; features: Features }[]): Float64Array {
  const topicsWith = new Float64Array(places);
  const lastTopic = new Int32Array(places).fill(-1);
  for (const { topic, features } of [...read].sort((a, b) => a.topic - b.topic))
    for (const place of features) {
      if (lastTopic[place] === topic) continue;
      lastTopic[place] = topic;
      topicsWith[place] = (topicsWith[place] as number) + 1;
    }
  return topicsWith.map((count) => Math.log(1 + topics / (count + 0.5)));
}

function sumOf(vectors: readonly TextVector[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { places: at, values } of vectors)
    for (let each = 0; each < at.length; each++)
      sums.set(at[each] as number, (sums.get(at[each] as number) ?? 0) + (values[each] as number));
  return sums;
}

function meaningOfAll(vectors: readonly TextVector[]): Float64Array {
  const sum = new Float64Array(vectors[0]?.meaning.length ?? 0);
  for (const { meaning } of vectors)
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (meaning[at] as number);
  return sum;
}

function postingsOf(sums: readonly ReadonlyMap<number, number>[]): Postings {
  const starts = new Uint32Array(places + 1);
  for (const topic of sums) for (const place of topic.keys()) starts[place + 1] = (starts[place + 1] as number) + 1;
  for (let place = 0; place < places; place++)
    starts[place + 1] = (starts[place + 1] as number) + (starts[place] as number);
  const next = starts.slice();
  const postings = {
    starts,
    topics: new Uint16Array(starts[places] ?? 0),
    sums: new Float64Array(starts[places] ?? 0),
  };
  for (const [topic, values] of sums.entries())
    for (const [place, value] of values) {
      const at = next[place] as number;
      next[place] = at + 1;
      postings.topics[at] = topic;
      postings.sums[at] = value;
    }
  return postings;
}
