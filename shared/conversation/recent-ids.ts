import { hashText } from '../hash.ts';

/** How many messages back a retried `messageId` is still recognised. */
export const rememberedMessages = 128;

const markLength = 6;

/**
 * The state remembers each recent message id as a mark of six characters, oldest first, so that a retry is noticed
 * without a second read. Two ids may share a mark (one pair in 2^31); whoever finds a mark compares the entry itself.
 */
export const markOf = (messageId: string): string => {
  const bits = Number.parseInt(hashText(messageId).slice(0, 9), 16);
  return bits.toString(36).padStart(7, '0').slice(-markLength);
};

export const remember = (recentIds: string, messageId: string): string =>
  (recentIds + markOf(messageId)).slice(-rememberedMessages * markLength);

/** Marks as an item holds them, in four bytes each instead of six letters. */
export function packMarks(recentIds: string): Uint8Array {
  const packed = new DataView(new ArrayBuffer((recentIds.length / markLength) * packedLength));
  for (let at = 0; at * markLength < recentIds.length; at++) {
    const mark = recentIds.slice(at * markLength, (at + 1) * markLength);
    packed.setUint32(at * packedLength, Number.parseInt(mark, 36));
  }
  return new Uint8Array(packed.buffer);
}

export function unpackMarks(packed: Uint8Array): string {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let recentIds = '';
  for (let at = 0; at < packed.byteLength; at += packedLength)
    recentIds += view.getUint32(at).toString(36).padStart(markLength, '0');
  return recentIds;
}

/** The largest mark, 36^6 - 1, is less than 2^32. */
const packedLength = 4;

/**
 * Sequence numbers of the entries that may hold this message id, newest first.
 * @param seq the sequence number of the newest entry
 */
export function entriesThatMayHold(recentIds: string, messageId: string, seq: number): readonly number[] {
  const mark = markOf(messageId);
  const found: number[] = [];
  for (let back = 0, end = recentIds.length; end > 0; back += 1, end -= markLength) {
    if (recentIds.slice(end - markLength, end) === mark) found.push(seq - back);
  }
  return found;
}
