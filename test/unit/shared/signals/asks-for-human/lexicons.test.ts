import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../../../shared/signals/asks-for-human/lexicons.ts';
import { languages } from '../../../../../shared/signals/language/detect-language.ts';

describe.each(languages)('the lexicon of %s', (language) => {
  const { phrases, spellings } = lexiconOf(language);
  const listed = [...phrases.values()].flat().map(({ words }) => words.join(' '));

  it('lists no phrase twice, since only the first would count', () => {
    expect(listed.filter((phrase, index) => listed.indexOf(phrase) !== index)).toEqual([]);
  });

  it('reads no listed word as the misspelling of another', () => {
    for (const { word, letters } of [...spellings().values()].flat()) {
      expect(phrases.get(word)?.find(({ words }) => words.length === 1)?.letters).toBe(letters);
    }
  });

  it('has the longest phrase of a first word first', () => {
    for (const list of phrases.values()) {
      const lengths = list.map(({ words }) => words.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    }
  });
});
