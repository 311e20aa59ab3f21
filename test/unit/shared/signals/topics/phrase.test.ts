import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../shared/signals/language/words.ts';
import { checkPhrase } from '../../../../../shared/signals/topics/phrase.ts';
import { findPhrases, indexPhrases } from '../../../../../shared/signals/topics/phrase-index.ts';

const finds = (phrase: string, text: string, classes = {}): readonly string[] => {
  const words = wordsOf(text);
  const hits: string[] = [];
  findPhrases(indexPhrases([{ phrase, classes, means: 0 }]), words, (_, start, end) => {
    hits.push(words.slice(start, end).join(' '));
  });
  return hits;
};

describe('a phrase', () => {
  it.each([
    ['close account', 'Close account!', 'close account'],
    ['clos* account*', 'closing accounts', 'closing accounts'],
    ['close|end account', 'end account', 'end account'],
    ['close ?my account', 'close my account', 'close my account'],
    ['close ?my account', 'close account', 'close account'],
    ['close .. account', 'close this old account', 'close this old account'],
    ['close {mine} account', 'close our account', 'close our account'],
    ['only # left', 'only $20 left', 'only $20 left'],
    ['see ... late', 'see, it came very late', 'see , it came very late'],
  ])('%s finds %j', (phrase, text, hit) => {
    expect(finds(phrase, text, { mine: 'my|our' })).toEqual([hit]);
  });

  it.each([
    ['close account', 'account close'],
    ['clos* account', 'enclosed account'],
    ['close .. account', 'close. my account'],
    ['close .. account', 'close, then the account'],
    ['close .. account', 'close the very old and dusty account'],
    ['see ... late', 'see? it came late'],
  ])('%s does not find %j', (phrase, text) => {
    expect(finds(phrase, text)).toEqual([]);
  });

  it.each(['?my account', '.. account', 'ab*', '# left', 'close {nobody}', 'close |'])('is refused: %s', (phrase) => {
    expect(() => checkPhrase(phrase)).toThrow();
  });
});
