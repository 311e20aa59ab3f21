import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Wording } from './messages.ts';

/**
 * Pseudo-locales, as Android has them: English that stays readable, and shows what a real language would break.
 * What is not bracketed is not translated; what is cut off has no room for German; what does not turn is nailed to a side.
 */

const longerBy = 0.4;
const accents = new Map(
  [...'aáeéiíoóuúyýcçnñsšzžgğwŵhĥjĵkķlļrŕtţAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽGĞWŴHĤJĴKĶLĻRŔTŢdðDÐ'].flatMap((letter, index, all) =>
    index % 2 === 0 ? [[letter, all[index + 1] ?? letter] as const] : [],
  ),
);
const padding = ['ôñé', 'ţŵô', 'ţĥŕéé', 'ƒôûŕ', 'ƒîṽé', 'šîẋ', 'šéṽéñ', 'éîĝĥţ'];

/** `en-XA`: accented, in brackets, and 40 % longer. */
export function lengthen(english: Wording): Wording {
  const accented = onWords(english, (words) => words.replace(/[a-z]/gi, (letter) => accents.get(letter) ?? letter));
  return framed('[', accented, `${paddingFor(lengthOf(english))}]`);
}

/** `ar-XB`: each word runs from right to left, by the controls that bidirectional text has for it. */
export function mirror(english: Wording): Wording {
  return onWords(english, (words) => words.replace(/\p{L}+/gu, (word) => `\u202E${word}\u202C`));
}

function onWords(wording: Wording, change: (words: string) => string): Wording {
  return typeof wording === 'string' ? change(wording) : wording.map((element) => changed(element, change));
}

function changed(element: MessageFormatElement, change: (words: string) => string): MessageFormatElement {
  const inside = (elements: MessageFormatElement[]) => elements.map((each) => changed(each, change));
  if ('options' in element) {
    const options = Object.entries(element.options).map(([name, { value }]) => [name, { value: inside(value) }]);
    return { ...element, options: Object.fromEntries(options) } as MessageFormatElement;
  }
  if ('children' in element) return { ...element, children: inside(element.children) };
  return element.type === literal ? { ...element, value: change(element.value) } : element;
}

/** As the parser numbers them; its own constant would bring the parser along. */
const literal = 0;

function framed(before: string, wording: Wording, after: string): Wording {
  if (typeof wording === 'string') return `${before}${wording}${after}`;
  const word = (value: string): MessageFormatElement => ({ type: literal, value });
  return [word(before), ...wording, word(after)];
}

function paddingFor(length: number): string {
  let words = '';
  for (let index = 0; words.length < length * longerBy; index += 1) words += ` ${padding[index % padding.length]}`;
  return words;
}

/** Of a choice of forms the longest. */
function lengthOf(wording: Wording): number {
  if (typeof wording === 'string') return wording.length;
  return wording.reduce((sum, element) => {
    if ('options' in element)
      return sum + Math.max(...Object.values(element.options).map(({ value }) => lengthOf(value)));
    if ('children' in element) return sum + lengthOf(element.children);
    return sum + (element.type === literal ? element.value.length : 6);
  }, 0);
}
