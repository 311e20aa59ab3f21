import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entriesThatMayHold,
  markOf,
  packMarks,
  remember,
  rememberedMessages,
  unpackMarks,
} from '../../../../shared/conversation/recent-ids.ts';

const rememberAll = (ids: readonly string[]): string => ids.reduce(remember, '');
const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `m-${index + 1}`);

describe('recent ids', () => {
  it('finds each of the last 128 ids at its sequence number', () => {
    const anyId = fc.stringMatching(/^[A-Za-z0-9._:-]{1,20}$/);
    fc.assert(
      fc.property(fc.array(anyId, { minLength: 1, maxLength: 300 }), (ids) => {
        const remembered = rememberAll(ids);
        ids.forEach((id, index) => {
          if (index >= ids.length - rememberedMessages)
            expect(entriesThatMayHold(remembered, id, ids.length)).toContain(index + 1);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('names only entries with the same mark, newest first, none older than the last 128', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 300 }),
        fc.constantFrom('a', 'z'),
        (ids, id) => {
          const held = ids.flatMap((each, index) => (each === id ? index + 1 : [])).reverse();
          const recent = held.filter((seq) => seq > ids.length - rememberedMessages);
          expect(entriesThatMayHold(rememberAll(ids), id, ids.length)).toEqual(recent);
        },
      ),
    );
  });

  it('forgets the id that is one message too old', () => {
    const ids = numbered(rememberedMessages + 1);
    const remembered = rememberAll(ids);
    expect(entriesThatMayHold(remembered, 'm-1', ids.length)).toEqual([]);
    expect(entriesThatMayHold(remembered, 'm-2', ids.length)).toEqual([2]);
  });

  it('stays at six characters an id and 128 ids', () => {
    expect(rememberAll(numbered(1))).toHaveLength(6);
    expect(rememberAll(numbered(1_000))).toHaveLength(6 * rememberedMessages);
  });

  it('marks ten thousand ids apart', () => {
    const marks = numbered(10_000).map(markOf);
    expect(marks.every((mark) => /^[0-9a-z]{6}$/.test(mark))).toBe(true);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('marks an id the same for ever, since marks are stored', () => {
    expect(['m-1', 'm-2', 'x'].map(markOf)).toMatchInlineSnapshot(`
      [
        "9refxo",
        "4kl53d",
        "lqh8ob",
      ]
    `);
  });

  it('has nothing to find in a new conversation', () => {
    expect(entriesThatMayHold('', 'm-1', 0)).toEqual([]);
  });

  it('come back from their bytes as they were, also from the midst of a larger buffer', () => {
    const mark = fc.stringMatching(/^[0-9a-z]{6}$/);
    fc.assert(
      fc.property(fc.array(mark, { maxLength: rememberedMessages }), (marks) => {
        const packed = packMarks(marks.join(''));
        expect(packed).toHaveLength(4 * marks.length);
        const within = new Uint8Array([1, 2, 3, ...packed, 4]).subarray(3, -1);
        expect(unpackMarks(within)).toBe(marks.join(''));
      }),
    );
  });
});
