import { describe, expect, it } from 'vitest';
import { languages } from '../../../../../shared/signals/language/detect-language.ts';
import { lexiconOf } from '../../../../../shared/signals/repair/lexicons.ts';

describe.each(languages)('the lexicon of %s', (language) => {
  const listed = [...lexiconOf(language).phrases.values()].flat().map(({ words }) => words.join(' '));

  it('lists no phrase twice, since only the first would count', () => {
    expect(listed.filter((phrase, index) => listed.indexOf(phrase) !== index)).toEqual([]);
  });

  it('is made once, when it is first asked for', () => {
    expect(lexiconOf(language)).toBe(lexiconOf(language));
  });
});
