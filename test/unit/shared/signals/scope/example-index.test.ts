import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../../shared/signals/model/features.ts';
import { type Example, indexExamples, likeness } from '../../../../../shared/signals/scope/example-index.ts';
import { meaningOf } from '../../../../../shared/signals/scope/meaning.ts';
import { readingOf, squareOf, vectorOf } from '../../../../../shared/signals/scope/text-vector.ts';

const examples: readonly Example[] = [
  ['delivery', 'where is my parcel'],
  ['opening', 'when are you open'],
  ['delivery', 'when will my order arrive'],
  ['returns', 'print a return label'],
  ['opening', 'what are your opening hours on sunday'],
  ['delivery', 'track my delivery'],
  ['returns', 'I want to send my order back'],
  ['alone', 'do you sell vouchers'],
].map(([topic = '', text = '']) => ({ topic, text }));
const index = indexExamples(examples);

type Plain = ReadonlyMap<string, number>;

/** A text by place: its features and words, and its meaning beside them. */
function plain(text: string): Plain {
  const { places, values, meaning } = vectorOf(readingOf(text), index.weights);
  const sums = new Map<string, number>();
  for (const [at, place] of places.entries()) sums.set(`${place}`, (sums.get(`${place}`) ?? 0) + (values[at] ?? 0));
  for (const [at, value] of meaning.entries()) sums.set(`meaning ${at}`, value);
  return sums;
}

const dot = (a: Plain, b: Plain): number =>
  [...a].reduce((sum, [place, value]) => sum + value * (b.get(place) ?? 0), 0);

function sumOf(all: readonly Plain[]): Plain {
  const sums = new Map<string, number>();
  for (const each of all) for (const [place, value] of each) sums.set(place, (sums.get(place) ?? 0) + value);
  return sums;
}

/** Slow, and as it is told: each example by itself and each topic as the sum of its own. */
function likenessPlainly(text: string, kept: readonly Example[]): number {
  const asked = plain(text);
  const nearest = Math.max(0, ...kept.map((each) => dot(asked, plain(each.text))));
  const cosines = [...new Set(kept.map(({ topic }) => topic))].map((topic) => {
    const whole = sumOf(kept.filter((each) => each.topic === topic).map((each) => plain(each.text)));
    return dot(asked, whole) / Math.sqrt(dot(whole, whole));
  });
  return Math.min(1, (nearest + Math.max(0, ...cosines)) / 2);
}

describe('how like examples a text is', () => {
  it.each([
    'where is my order',
    'when do you open on sunday',
    'can I send these shoes back',
    'do you sell vouchers',
    'write a poem about autumn leaves',
    'Wo ist mein Paket?',
    'parcel',
    '',
  ])('is half by the nearest example and half by the nearest topic: %j', (text) => {
    expect(likeness(index, readingOf(text))).toBeCloseTo(likenessPlainly(text, examples), 6);
  });

  it('is told of an example as if it had never been one, for each', () => {
    for (const [at, { text }] of examples.entries()) {
      const others = examples.filter((_, other) => other !== at);
      expect(likeness(index, readingOf(text), at)).toBeCloseTo(likenessPlainly(text, others), 6);
    }
  });

  it('is not at all where there is no example', () => {
    expect(likeness(indexExamples([]), readingOf('where is my parcel'))).toBe(0);
  });

  it('is the same whatever was compared before', () => {
    const first = likeness(index, readingOf('track my parcel'));
    likeness(index, readingOf('print a label, and where is my order'));
    expect(likeness(index, readingOf('track my parcel'))).toBe(first);
  });
});

describe('how much a feature tells', () => {
  const weightsOf = (text: string, ...given: readonly (readonly [topic: string, text: string])[]) => {
    const { weights } = indexExamples(given.map(([topic, each]) => ({ topic, text: each })));
    return [...featuresOf(text)].map((place) => weights[place] ?? 0);
  };

  it('is more, the fewer topics have it', () => {
    const given = [
      ['a', 'parcel lamp'],
      ['b', 'parcel sofa'],
      ['c', 'parcel lamp'],
    ] as const;
    const [parcel, lamp, sofa] = ['parcel', 'lamp', 'sofa'].map((word) => Math.min(...weightsOf(word, ...given)));
    expect(lamp).toBeGreaterThan(parcel ?? 9);
    expect(sofa).toBeGreaterThan(lamp ?? 9);
  });

  it('is the same however many examples of one topic have it, and in whatever order they stand', () => {
    const once = weightsOf('parcel', ['a', 'parcel'], ['b', 'parcel'], ['c', 'sofa']);
    const again = [
      ['a', 'parcel'],
      ['b', 'parcel'],
      ['c', 'sofa'],
      ['a', 'parcel'],
      ['b', 'parcel'],
    ] as const;
    expect(weightsOf('parcel', ...again)).toEqual(once);
  });
});

describe('a text as it is compared', () => {
  const texts = ['where is my parcel', 'cancel the blue ones', 'parcel', 'Wo ist mein Paket?', 'zorp the blicket'];

  it.each(texts)('has length 1, and so has what it means: %j', (text) => {
    const { values, meaning } = vectorOf(readingOf(text), index.weights);
    expect(squareOf(values) + squareOf(meaning)).toBeCloseTo(1, 6);
    const meant = meaningOf(text);
    expect(squareOf(meant.values) + squareOf(meant.vector)).toBeCloseTo(1, 6);
  });

  it('means nothing where it asks for nothing', () => {
    const { values, vector } = meaningOf('yes please');
    expect(squareOf(values) + squareOf(vector)).toBe(0);
  });
});
