import { figuresOf, percent } from '../../functions/commands/signals/figures.ts';
import { seeded } from '../../functions/commands/train/random.ts';
import { fitRequestWords } from '../../functions/commands/train/request-words/fit.ts';
import { byIntent, type Request, requestsIn } from '../../functions/commands/train/request-words/intents.ts';
import { rowsIn } from '../../functions/commands/train/rows.ts';
import { fingerprint } from '../../shared/signals/fingerprint.ts';
import { likenessOf, readRequest } from '../../shared/signals/repeat/request-likeness.ts';
import {
  type LearnedWords,
  packRequestWords,
  type RequestWords,
  unpackRequestWords,
} from '../../shared/signals/repeat/request-words.ts';
import { table } from './measure.ts';

/**
 * How well pairs of requests with one intent are told from pairs with two, by words learned without these intents: without
 * the source, and, of the source with most intents, without every other one of them.
 */
export async function run(folder: string | undefined): Promise<void> {
  if (!folder) return console.log('Give the folder of labelled rows: npm run bench -- repeats DATA_FOLDER');
  const requests = requestsIn(rowsIn(folder));
  const rows = unseenParts(requests).map(({ name, isUnseen }) => {
    const words = shipped(fitRequestWords(requests.filter((request) => !isUnseen(request))));
    const pairs = drawPairs(requests.filter(isUnseen));
    const bare: RequestWords = { ...words, size: 0 };
    return [name, String(pairs.length), aurocOf(bare, pairs), aurocOf(words, pairs)];
  });
  table(['left out', 'pairs', 'AUROC by words alone', 'AUROC with their vectors'], rows);
}

/** As a function would load them: rounded. */
const shipped = (words: LearnedWords): RequestWords => unpackRequestWords(packRequestWords(words));

interface Part {
  readonly name: string;
  readonly isUnseen: (request: Request) => boolean;
}

function unseenParts(requests: readonly Request[]): readonly Part[] {
  const intents = [
    ...new Set(requests.filter(({ source }) => source === 'clinc150').map(({ intent }) => intent)),
  ].sort();
  const everyOther = new Set(intents.filter((_, at) => at % 2 === 0));
  return [
    { name: 'banking77', isUnseen: ({ source }) => source === 'banking77' },
    { name: 'bitext', isUnseen: ({ source }) => source === 'bitext' },
    { name: 'clinc150', isUnseen: ({ source }) => source === 'clinc150' },
    {
      name: 'every other intent of clinc150',
      isUnseen: ({ source, intent }) => source === 'clinc150' && everyOther.has(intent),
    },
  ];
}

interface Pair {
  readonly first: string;
  readonly second: string;
  readonly isOne: boolean;
}

const pairsOfEach = 1_500;

function drawPairs(requests: readonly Request[]): readonly Pair[] {
  const random = seeded(1);
  const pick = <Item>(items: readonly Item[]): Item => items[random() % items.length] as Item;
  const intents = byIntent(requests);
  return Array.from({ length: pairsOfEach }, () => {
    const one = pick(intents);
    const first = pick(one);
    const same = one.filter((request) => request !== first);
    return [
      { first: first.text, second: pick(same).text, isOne: true },
      { first: first.text, second: pick(pick(intents.filter((each) => each !== one))).text, isOne: false },
    ];
  }).flat();
}

const aurocOf = (words: RequestWords, pairs: readonly Pair[]): string =>
  percent(
    figuresOf(
      pairs.map(({ first, second, isOne }) => ({
        positive: isOne,
        score: likenessOf(readRequest(words, fingerprint(first)), readRequest(words, fingerprint(second))),
      })),
    ).auroc,
  );
