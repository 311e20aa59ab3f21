import { describe, expect, it } from 'vitest';
import {
  figuresToLetters,
  hasHeldKey,
  mayBeMasked,
  mixesFigures,
  withoutFigures,
} from '../../../../../shared/signals/language/figures.ts';

describe('figures in place of letters', () => {
  it.each([
    ['hum4n', 'human'],
    ['su1c1de', 'suicide'],
    ['$ervice', 'service'],
    ['@gent', 'agent'],
    ['pr0bl3m', 'problem'],
    ['bu7ton', 'button'],
    ['cu5tomer', 'customer'],
  ])('%s is read as %s', (word, meant) => {
    expect(figuresToLetters(word)).toBe(meant);
  });

  it.each(['4g', '2nd', '60gb', 'a4', '$50', '4711', 'agent', 'b2b', ''])('%j stays as it is', (word) => {
    expect(figuresToLetters(word)).toBe(word);
  });

  it('are put right in each word of a list, which is the very same where there are none', () => {
    expect(withoutFigures(['a', 'hum4n', '.', '4g'])).toEqual(['a', 'human', '.', '4g']);
    const plain = ['a', 'person', 'in', '5', 'minutes'];
    expect(withoutFigures(plain)).toBe(plain);
  });
});

describe('a word that is worth a closer look', () => {
  it('has a key held, three letters long', () => {
    for (const word of ['agenttt', 'diiiie', 'ppplease']) expect(hasHeldKey(word)).toBe(true);
    for (const word of ['agentt', 'hello', '1111', '$$$', 'banana', '']) expect(hasHeldKey(word)).toBe(false);
  });

  it('has figures beside letters', () => {
    for (const word of ['a4', '4z', 'hum4n', '$a']) expect(mixesFigures(word)).toBe(true);
    for (const word of ['agent', 'az', '4711', '$5', '']) expect(mixesFigures(word)).toBe(false);
  });

  it('is looked for in all words of a message', () => {
    expect(mayBeMasked(['a', 'b4'])).toBe(true);
    expect(mayBeMasked(['please', 'sooo'])).toBe(true);
    expect(mayBeMasked(['order', '4711', 'please'])).toBe(false);
  });
});
