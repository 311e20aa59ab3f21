import type { Marks } from './marks.ts';

export const noMarks: Marks = { tags: [] };

/** All marks together, in order; where two set the same, the later has its way. */
export function joinMarks(all: readonly Marks[]): Marks {
  const attributes = merged(all.map((each) => each.attributes));
  const bands = merged(all.map((each) => each.bands));
  const says = [...new Set(all.flatMap((each) => each.says ?? []))];
  const notices = new Map(all.flatMap((each) => each.notices ?? []).map((each) => [each.key, each]));
  return {
    tags: [...new Set(all.flatMap(({ tags }) => tags))],
    ...(attributes && { attributes }),
    ...(says.length > 0 && { says }),
    ...(notices.size > 0 && { notices: [...notices.values()] }),
    ...(bands && { bands }),
  };
}

function merged<T>(records: readonly (Readonly<Record<string, T>> | undefined)[]): Record<string, T> | undefined {
  const entries = records.flatMap((record) => Object.entries(record ?? {}));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
