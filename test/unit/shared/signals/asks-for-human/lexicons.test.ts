import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../../../shared/signals/asks-for-human/lexicons.table.ts';
import { lexiconOf } from '../../../../../shared/signals/asks-for-human/lexicons.ts';
import { languages } from '../../../../../shared/signals/language/detect-language.ts';
import { listedPhrases } from '../../../../support/fixtures/listed-phrases.ts';

describe.each(languages)('the lexicon of %s', (language) => {
  const { openings, spellings } = lexiconOf(language);
  const listed = listedPhrases(lexicons[language].phrases);

  it('lists no phrase twice, since only the first would count', () => {
    expect(listed.filter((phrase, index) => listed.indexOf(phrase) !== index)).toEqual([]);
  });

  it('reads no listed word as the misspelling of another', () => {
    for (const { word, letters } of [...spellings().values()].flat()) expect(openings.get(word)?.alone).toBe(letters);
  });

  it('has the longest phrase of two first words first', () => {
    for (const { longer } of openings.values())
      for (const list of longer?.values() ?? []) {
        const lengths = list.map(({ words }) => words.length);
        expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
      }
  });

  it('holds each phrase under the words that it begins with', () => {
    const found = [...openings.values()].flatMap(({ longer }) =>
      [...(longer?.values() ?? [])].flatMap((list) => list.map(({ words }) => words.join(' '))),
    );
    expect(found.sort()).toEqual(listed.filter((phrase) => phrase.includes(' ')).sort());
  });
});
