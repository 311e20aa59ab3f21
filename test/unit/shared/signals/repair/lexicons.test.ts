import { describe, expect, it } from 'vitest';
import { languages } from '../../../../../shared/signals/language/detect-language.ts';
import { lexicons } from '../../../../../shared/signals/repair/lexicons.table.ts';
import { lexiconOf } from '../../../../../shared/signals/repair/lexicons.ts';
import { listedPhrases } from '../../../../support/fixtures/listed-phrases.ts';

describe.each(languages)('the lexicon of %s', (language) => {
  const listed = listedPhrases(lexicons[language].phrases);

  it('lists no phrase twice, since only the first would count', () => {
    expect(listed.filter((phrase, index) => listed.indexOf(phrase) !== index)).toEqual([]);
  });

  it('is made once, when it is first asked for', () => {
    expect(lexiconOf(language)).toBe(lexiconOf(language));
  });
});
