import type { Stored } from './migrate.ts';

/** The marks of recent message ids, a third of a long conversation's entry, became bytes. */
export function packRecentIds(stored: Stored): Stored {
  const state = stored.state as { readonly recentIds: string };
  return { ...stored, state: { ...state, recentIds: packed(state.recentIds) } };
}

/** Letters of a mark, in base 36, and the bytes that it became. */
const [letters, bytes] = [6, 4];

function packed(recentIds: string): Uint8Array {
  const count = Math.floor(recentIds.length / letters);
  const view = new DataView(new ArrayBuffer(count * bytes));
  for (let at = 0; at < count; at++)
    view.setUint32(at * bytes, Number.parseInt(recentIds.slice(at * letters, (at + 1) * letters), 36));
  return new Uint8Array(view.buffer);
}
