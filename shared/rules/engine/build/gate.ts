import { firstHalf, lastInGate, lowCount, secondHalf, sumCount, wayOf } from '../gate.ts';
import type { Gate } from '../tables.ts';
import type { Phrase } from './phrase-book.ts';

type Manner = 'words' | 'parts';

/** @param books the phrases of each tree. Those that count at the beginning of a text alone need no gate. */
export function buildGate(books: readonly (readonly [Manner, readonly Phrase[]])[]): Gate {
  const gate = { first: new Uint8Array(sumCount), last: new Uint8Array(sumCount) };
  const done = new Set<string>();
  books.forEach(([manner, phrases], tree) => {
    const letIn = (side: 'first' | 'last', known: string, way: number) => {
      const key = `${side} ${way} ${known}`;
      if (!done.has(key)) open(gate[side], known, manner, way);
      done.add(key);
    };
    for (const beginning of beginningsOf(phrases, manner))
      for (const behind of [0, 1] as const) {
        const known = behind === 0 ? beginning : `${any}${beginning}`;
        letIn('first', known.slice(0, 4), wayOf(tree, behind));
        letIn('last', known.slice(2, 6), wayOf(tree, behind));
      }
  });
  return gate;
}

/** Stand for any character, and for any that passes for a space. */
const any = '\0';
const space = ' ';

/** What a text surely has where a phrase begins. There may be more than one space, and an apostrophe is not always one. */
function beginningsOf(phrases: readonly Phrase[], manner: Manner): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const { text, atStart } of phrases)
    if (!atStart && isInGate(text))
      beginnings.add(
        (manner === 'words' ? text + space : text)
          .slice(0, 6)
          .replace(/(?:['"\0]| (?=.)).*/s, ([cut]) => (cut === space ? space : '')),
      );
  return beginnings;
}

function isInGate(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > lastInGate) return false;
  return true;
}

/** @param known the first of four characters; any may stand for those that are left out */
function open(sums: Uint8Array, known: string, manner: Manner, way: number): void {
  const [a, b, c, d] = [0, 1, 2, 3].map((at) => choicesOf(known[at] ?? any, manner)) as [
    Choices,
    Choices,
    Choices,
    Choices,
  ];
  const seconds = new Set(c.flatMap((third) => d.map((fourth) => secondHalf(third, fourth))));
  for (const first of a)
    for (const second of b) {
      const half = firstHalf(first, second);
      for (const other of seconds) sums[half | other] = (sums[half | other] as number) | way;
    }
}

type Choices = readonly number[];

const lowBitsOf = (isAmong: (character: string) => boolean): Choices => {
  const among = Array.from({ length: lastInGate + 1 }, (_, unit) => unit).filter((unit) =>
    isAmong(String.fromCharCode(unit)),
  );
  return [...new Set(among.map((unit) => unit % lowCount))];
};
const all = lowBitsOf(() => true);
const spaces = {
  words: lowBitsOf((character) => !/[\p{L}\p{N}]/u.test(character)),
  parts: lowBitsOf((character) => /\s/.test(character)),
};

const choicesOf = (known: string, manner: Manner): Choices =>
  known === any ? all : known === space ? spaces[manner] : [known.charCodeAt(0)];
