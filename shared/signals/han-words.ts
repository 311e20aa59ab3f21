import type { Word } from './language/words.ts';

/** A word of Chinese, or what stands for one. */
export interface HanWord {
  readonly word: Word;
  /** It carries meaning, and does not only say how it is asked. */
  readonly tells: boolean;
}

const han = /\p{sc=Han}/u;
const parts = /\p{sc=Han}+|[^\p{sc=Han}]+/gu;

export const isHan = (word: Word): boolean => han.test(word);

/** What says how it is asked, and not what. */
const asking =
  /你好|您好|请问|麻烦|谢谢|我想要|我想|我要|想要|我们|你们|我|你|您|请|帮我|帮忙|可以|能不能|能否|需要|一下|提供|告诉|告知|输入|填写|这个|那个|怎么样|怎么办|怎么|怎样|如何|什么时候|为什么|什么|何时|在哪里|到哪里|到哪|去哪|在哪|哪里|哪儿|哪|几|多少|是否|是不是|有没有|还是|已经|现在|到底|下一步|继续|更多|详细|好的|没错|不用|吗|呢|吧|啊|呀|哦|的|了|是/gu;

/** An answer that is said as often as it is asked for. */
const assent = /^[好对嗯行有没不]{1,3}$/u;

/** How many there are of something is told by all of it: "two tickets" are not "three tickets". */
const amount = /([一二两三四五六七八九十百]+[个张位次份件条台间晚天人号])/u;

/** More of them than a request has words that are kept. */
const signsRead = 60;

/**
 * Chinese writes no blanks, so a run of signs is read as pairs of neighbours: most words have two signs, and what is said
 * again shares most pairs, whatever stands before and after. Small words are left out first, so that one more of them in
 * the middle parts no pair.
 * @param run of letters without a blank, as "iphone充电器"
 */
export function hanWordsOf(run: Word): readonly HanWord[] {
  const read = run.slice(0, signsRead);
  const small = read.match(asking) ?? [];
  const telling = (read.match(parts) ?? []).flatMap((part) => (han.test(part) ? pairsOf(part) : [part]));
  return [...telling.map((word) => ({ word, tells: true })), ...small.map((word) => ({ word, tells: false }))];
}

function pairsOf(part: string): readonly Word[] {
  const said = part.replace(asking, '');
  if (assent.test(said)) return [];
  return said.split(amount).flatMap((each, at) => (at % 2 === 1 ? [each] : pairsIn([...each])));
}

const pairsIn = (signs: readonly string[]): readonly Word[] =>
  signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
