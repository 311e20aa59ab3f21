/** The same numbers for the same seed, on any machine. After M. O'Neill's PCG, with 32 bits of output. */
export class Random {
  private state: bigint;

  constructor(seed: string) {
    this.state = 0x9e3779b97f4a7c15n;
    for (const character of seed) {
      this.state ^= BigInt(character.codePointAt(0) ?? 0);
      this.next();
    }
  }

  private next(): number {
    this.state = BigInt.asUintN(64, this.state * 6364136223846793005n + 1442695040888963407n);
    const word = Number(BigInt.asUintN(32, ((this.state >> 18n) ^ this.state) >> 27n));
    const turn = Number(this.state >> 59n);
    return ((word >>> turn) | (word << (-turn & 31))) >>> 0;
  }

  /** From 0 up to, not including, 1. */
  share = (): number => this.next() / 2 ** 32;

  chance = (share: number): boolean => this.share() < share;

  /** From `from` to `to`, both included. */
  whole = (from: number, to: number): number => from + Math.floor(this.share() * (to - from + 1));

  pick = <T>(items: readonly T[]): T => items[Math.floor(this.share() * items.length)] as T;

  /** The earlier an item stands, the more often it is picked. */
  pickEarly = <T>(items: readonly T[]): T => items[Math.floor(this.share() ** 2 * items.length)] as T;

  several = <T>(items: readonly T[], count: number): T[] => [
    ...new Set(Array.from({ length: count }, () => this.pick(items))),
  ];
}
