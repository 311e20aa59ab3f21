import type { Spans } from '../tables.ts';
import { IntList } from './int-list.ts';

export function toSpans(lists: readonly (readonly number[])[]): Spans {
  const writer = new SpanWriter();
  for (const list of lists) writer.add(list);
  return writer.finished();
}

/** Lists laid end to end, as they come. */
export class SpanWriter {
  private readonly at = new IntList();
  private readonly items = new IntList();

  constructor() {
    this.at.push(0);
  }

  /** @param count of the list, so many */
  add(list: readonly number[], count = list.length): void {
    for (let at = 0; at < count; at += 1) this.items.push(list[at] as number);
    this.at.push(this.items.length);
  }

  finished = (): Spans => ({ at: this.at.finished(), items: this.items.finished() });
}

/** The items of each list, which came in any order: `items[i]` belongs to list `listOf[i]`. */
export function gathered(listCount: number, listOf: readonly number[], items: readonly number[]): Spans {
  const at = new Int32Array(listCount + 1);
  for (let place = 0; place < listOf.length; place += 1) {
    const next = (listOf[place] as number) + 1;
    at[next] = (at[next] as number) + 1;
  }
  for (let list = 0; list < listCount; list += 1) at[list + 1] = (at[list + 1] as number) + (at[list] as number);
  const free = at.slice();
  const ordered = new Int32Array(items.length);
  for (let place = 0; place < listOf.length; place += 1) {
    const list = listOf[place] as number;
    const to = free[list] as number;
    ordered[to] = items[place] as number;
    free[list] = to + 1;
  }
  return { at, items: ordered };
}
