import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { detectLanguage, languages, likelyLanguages } from '../../../../../shared/signals/language/detect-language.ts';
import { wordsOf } from '../../../../../shared/signals/language/words.ts';
import { anyText } from '../../samples.ts';

it.each([
  ['Where is my parcel and when does it arrive?', 'en'],
  ['Wo ist mein Paket und wann kommt es an?', 'de'],
  ['¿Dónde está mi paquete y cuándo llega?', 'es'],
  ['Où est mon colis et quand va-t-il arriver ?', 'fr'],
  ["Dov'è il mio pacco e quando arriva?", 'it'],
  ['Onde está meu pacote e quando ele chega?', 'pt'],
  ['我的包裹在哪里，什么时候到？', 'zh'],
  ['我的 iPhone 在哪里', 'zh'],
  ['WHERE IS MY PARCEL', 'en'],
  ['danke', 'de'],
  ['好', 'zh'],
])('%s is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

it.each(['', '123', '?', 'OK99', '😀', 'Хочу посылку', '배송이 언제 오나요', '\ud800'])(
  'says nothing about %j',
  (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  },
);

it.each(['agente', 'no'])('says nothing about %j, which several languages have', (text) => {
  expect(detectLanguage(text)).toBeUndefined();
});

it('lists the languages that have any word of a text, and no other', () => {
  const likely = (text: string) => likelyLanguages(wordsOf(text)).map(({ language }) => language);
  expect(likely('4711')).toEqual([]);
  expect(likely('danke')).toEqual(['de']);
});

it('answers with a language it knows or none, whatever the text', () => {
  fc.assert(
    fc.property(anyText(200), (text) => {
      expect([...languages, undefined]).toContain(detectLanguage(text));
    }),
  );
});
