/** How sentences speak: the names that people gave, where they are known, and how much of a long list is said. */
export interface Words {
  readonly queue?: (queueId: string) => string | undefined;
  readonly calendar?: (calendarId: string) => string | undefined;
  /** A step of the workflow, by the id of its node. */
  readonly step?: (nodeId: string) => string | undefined;
  /** Of a longer list only so many are said, and how many more there are. Everything is said where this is absent. */
  readonly longestList?: number;
}

/** Ids stand for themselves. */
export const noWords: Words = {};

/** "“refund”, “cancel” and 12 more". */
export function listed(items: readonly string[], { longestList = items.length }: Words): string {
  const said = items.slice(0, longestList).map((item) => `“${item}”`);
  const more = items.length - said.length;
  return more > 0 ? `${said.join(', ')} and ${more} more` : said.join(', ');
}
