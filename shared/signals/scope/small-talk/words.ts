/** Words of a language that are no request, without accents, parted by blanks. */
export interface SmallTalkWords {
  /** Of greeting, thanks, parting, praise and assent: one of these opens small talk. */
  readonly opening: string;
  /** What stands beside them, and with a word of another kind is no small talk: "thanks, and what is the time?". */
  readonly beside: string;
  readonly asking: string;
}
