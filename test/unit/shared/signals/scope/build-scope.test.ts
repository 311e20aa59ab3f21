import { describe, expect, it } from 'vitest';
import { buildScope, type ScopeExample, scopeExamples } from '../../../../../shared/signals/scope/scope.ts';

const things =
  `apple banana cherry date elder fig grape honey iris jasmine kale lemon mango nettle olive peach quince raisin
  saffron thyme`.split(/\s+/);

/** So many topics, each with two examples that say the same. */
const pairs = (topics: number): ScopeExample[] =>
  things.slice(0, topics).flatMap((thing) => [
    { topic: thing, text: `the ${thing} is late` },
    { topic: thing, text: `the ${thing} is late` },
  ]);
const guess = buildScope([]);

describe('the threshold of a scope', () => {
  it('is a guess while no example has another beside it to be like', () => {
    const alone = things.map((thing) => ({ topic: thing, text: `the ${thing} is late` }));
    expect(buildScope(alone)).toMatchObject({ threshold: guess.threshold, spread: guess.spread });
  });

  it('goes from the guess to what the examples show the more there are, and is half way there after twenty-five', () => {
    // Each example is wholly like another, so what they show is 1.
    const wayLeft = (topics: number) => (1 - buildScope(pairs(topics)).threshold) / (1 - guess.threshold);
    expect(wayLeft(12)).toBeCloseTo(25 / (25 + 24), 2);
    expect(wayLeft(20)).toBeCloseTo(25 / (25 + 40), 2);
    expect(wayLeft(2)).toBeCloseTo(25 / (25 + 4), 2);
  });

  it('has scores fall off around it over half of the way to what is usual among the examples', () => {
    const { threshold, spread } = buildScope(pairs(12));
    expect(spread).toBeCloseTo((1 - threshold) / 2, 2);
  });

  it('is not moved by one odd example in twenty, wherever it stands', () => {
    const odd = (topic: string): ScopeExample => ({ topic, text: topic === 'apple' ? 'zorp blicket wug' : 'dax fep' });
    const [first, second, ...rest] = pairs(19);
    const given = [first, second, odd('apple'), ...rest.slice(0, -2), odd('saffron'), ...rest.slice(-2)];
    const { threshold } = buildScope(given as ScopeExample[]);
    expect(threshold).toBeGreaterThan(buildScope(pairs(6)).threshold);
  });

  it('judges some examples alone where there are thousands, and comes to the same', () => {
    const many = Array.from({ length: 40 }, () => pairs(20)).flat();
    expect(many.length).toBe(1_600);
    expect(buildScope(many).threshold).toBeCloseTo(1, 1);
  });
});

describe('examples of a scope', () => {
  it('may be as short as a sign and as long as a paragraph, and have a name of their topic', () => {
    const takes = (topic: string, text: string) => scopeExamples.safeParse([{ topic, text }]).success;
    expect(takes('a', 'b')).toBe(true);
    expect(takes('a'.repeat(64), 'b'.repeat(500))).toBe(true);
    expect(takes('a'.repeat(65), 'b')).toBe(false);
  });
});
