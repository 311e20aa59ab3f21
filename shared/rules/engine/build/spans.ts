import type { Spans } from '../tables.ts';

export function toSpans(lists: readonly (readonly number[])[]): Spans {
  const at = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    at[index + 1] = (at[index] as number) + list.length;
  });
  const items = new Int32Array(at[lists.length] as number);
  lists.forEach((list, index) => {
    items.set(list, at[index]);
  });
  return { at, items };
}
