import { firstHalf, lastInGate, lowCount, secondHalf, sumCount, wayOf } from '../gate.ts';
import type { Gate } from '../tables.ts';
import type { Manner, PhraseBook, PhraseNumbers } from './phrase-book.ts';

/** @param books the phrases of each tree. Those that count at the beginning of a text alone need no gate. */
export function buildGate(books: readonly PhraseBook[]): Gate {
  const gate = { first: new Uint8Array(sumCount), last: new Uint8Array(sumCount) };
  books.forEach(({ manner, phrasesAnywhere }, tree) => {
    const pairs = new Pairs(manner);
    const beginnings = beginningsOf(phrasesAnywhere, manner);
    for (const behind of [0, 1] as const) {
      const firsts = new Set<string>();
      const lasts = new Set<string>();
      for (const beginning of beginnings) {
        const known = (behind === 0 ? beginning : any + beginning).padEnd(6, any);
        firsts.add(known.slice(0, 4));
        lasts.add(known.slice(2, 6));
      }
      const way = wayOf(tree, behind);
      for (const four of firsts) open(gate.first, four, pairs, way);
      for (const four of lasts) open(gate.last, four, pairs, way);
    }
  });
  return gate;
}

/** Stand for any character, and for any that passes for a space. */
const any = '\0';
const space = ' ';

const longestBeginning = 6;
const isInGate = new RegExp(`^[\0-${String.fromCharCode(lastInGate)}]*$`);

/** What a text surely has where a phrase begins. There may be more than one space, and an apostrophe is not always one. */
function beginningsOf(phrases: PhraseNumbers, manner: Manner): ReadonlySet<string> {
  const cut = new Set<string>();
  for (const text of phrases.keys())
    if (isInGate.test(text))
      cut.add((manner === 'words' && text.length < longestBeginning ? text + space : text).slice(0, longestBeginning));
  const beginnings = new Set<string>();
  for (const text of cut)
    beginnings.add(text.replace(/(?:['"\0]| (?=.)).*/s, ([first]) => (first === space ? space : '')));
  return beginnings;
}

function open(sums: Uint8Array, four: string, pairs: Pairs, way: number): void {
  const firsts = pairs.firstHalves(four.slice(0, 2));
  const seconds = pairs.secondHalves(four.slice(2));
  for (const first of firsts)
    for (const second of seconds) sums[first | second] = (sums[first | second] as number) | way;
}

type Choices = readonly number[];
type Half = (a: number, b: number) => number;

/** What two characters may add to a sum: each worked out once, since they begin many phrases. */
class Pairs {
  private readonly manner: Manner;
  private readonly firsts = new Map<string, Choices>();
  private readonly seconds = new Map<string, Choices>();

  constructor(manner: Manner) {
    this.manner = manner;
  }

  firstHalves = (two: string): Choices => this.halves(two, firstHalf, this.firsts);
  secondHalves = (two: string): Choices => this.halves(two, secondHalf, this.seconds);

  private halves(two: string, half: Half, known: Map<string, Choices>): Choices {
    let found = known.get(two);
    if (found) return found;
    const [a, b] = [choicesOf(two.charAt(0), this.manner), choicesOf(two.charAt(1), this.manner)];
    found = [...new Set(a.flatMap((first) => b.map((second) => half(first, second))))];
    known.set(two, found);
    return found;
  }
}

const lowBitsOf = (isAmong: (character: string) => boolean): Choices => {
  const low = new Set<number>();
  for (let unit = 0; unit <= lastInGate; unit += 1) if (isAmong(String.fromCharCode(unit))) low.add(unit % lowCount);
  return [...low];
};
const all = lowBitsOf(() => true);
const spaces = {
  words: lowBitsOf((character) => !/[\p{L}\p{N}]/u.test(character)),
  parts: lowBitsOf((character) => /\s/.test(character)),
};

const choicesOf = (known: string, manner: Manner): Choices =>
  known === any ? all : known === space ? spaces[manner] : [known.charCodeAt(0)];
