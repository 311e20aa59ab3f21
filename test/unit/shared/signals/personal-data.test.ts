import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalData } from '../../../../shared/signals/personal-data.ts';
import { personalDataKinds } from '../../../../shared/signals/personal-data-kinds.ts';
import { anyText } from '../samples.ts';

describe('personal data', () => {
  it.each([
    ['write to ada.lovelace+shop@mail.example.co.uk please', ['email']],
    ['call me on +49 30 1234 5678', ['phone']],
    ['0044 20 7946 0958 is mine', ['phone']],
    ['+49 30 1234 rings at the desk', ['phone']],
    ['+49 30 1234 5678 907 with its extension', ['phone']],
    ['+49 151 12345678 has the check digit of a card, and is none', ['phone']],
    ['0049 176 5550 1238, and the card 4111-1111-1111-1111', ['phone', 'card']],
    ['my card is 4111 1111 1111 1111, exp 12/27', ['card']],
    ['５５００ ００００ ００００ ０００４', ['card']],
    ['IBAN: DE89 3704 0044 0532 0130 00', ['bank-account']],
    ['gb82west12345698765432', ['bank-account']],
    ['NO93 8601 1117 947', ['bank-account']],
    ['AL47 2121 1009 0000 0002 3569 8741', ['bank-account']],
    ['XB13 1234 5678 9012 3456 7890 1234 5678 90', ['bank-account']],
    ['ada@example.com, FR1420041010050500013M02606', ['email', 'bank-account']],
  ])('in “%s” is %j', (text, kinds) => {
    expect(personalData(text)).toEqual(kinds);
  });

  it.each([
    'my order 4111111111111112 has not come',
    'tracking 00340434161094042557 says delivered',
    'DE89 3704 0044 0532 0130 01 is not accepted',
    'XB05 1234 5678 90 is right by its digits and too short',
    'XB57 1234 5678 9012 3456 7890 1234 5678 901 is too long',
    '+49 30 123 has too few digits',
    '+49 30 1234 5678 9013 has too many',
    'I paid 1,299.00 on 2026-11-02 at 14:30',
    'error 0000000000000000 again',
    'meet @support at 5',
    'version 10.0.19045.2364',
    '👍',
  ])('is not in “%s”', (text) => {
    expect(personalData(text)).toEqual([]);
  });

  it('names kinds alone, each once, whatever the text is', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        const found = personalData(text);
        expect(new Set(found).size).toBe(found.length);
        expect(personalDataKinds).toEqual(expect.arrayContaining([...found]));
      }),
    );
  });
});
