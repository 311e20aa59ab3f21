/** A set of cells, 30 to a word, so that each word stays a small integer. */
export type Mask = readonly number[];

export const wordBits = 30;
const wholeWord = 2 ** wordBits - 1;

export const wordsFor = (cells: number): number => Math.max(1, Math.ceil(cells / wordBits));

/** The cells whose index passes the test. */
export function maskWhere(cells: number, isIn: (cell: number) => boolean): Mask {
  const words = Array.from({ length: wordsFor(cells) }, () => 0);
  for (let cell = 0; cell < cells; cell += 1) {
    const word = Math.floor(cell / wordBits);
    if (isIn(cell)) words[word] = (words[word] ?? 0) | (1 << (cell % wordBits));
  }
  return words;
}

export const fullMask = (cells: number): Mask =>
  Array.from({ length: wordsFor(cells) }, (_, word) =>
    (word + 1) * wordBits <= cells ? wholeWord : 2 ** (cells - word * wordBits) - 1,
  );

export const isEmpty = (mask: Mask): boolean => mask.every((word) => word === 0);

export const isSame = (one: Mask, other: Mask): boolean => one.every((word, index) => word === other[index]);

export function hasCell(mask: Mask, cell: number): boolean {
  if (cell < wordBits) return (((mask[0] ?? 0) >> cell) & 1) === 1;
  return (((mask[Math.floor(cell / wordBits)] ?? 0) >> (cell % wordBits)) & 1) === 1;
}
