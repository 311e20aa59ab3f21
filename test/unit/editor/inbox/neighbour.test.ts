import { describe, expect, it } from 'vitest';
import { neighbour } from '../../../../editor/src/features/inbox/list/neighbour.ts';

const ids = ['a', 'b', 'c'];

describe('walking through the list', () => {
  it('begins at the top', () => {
    expect(neighbour(ids, undefined, 1)).toBe('a');
    expect(neighbour(ids, undefined, -1)).toBe('a');
  });

  it('goes one on, one back, and stops at the ends', () => {
    expect(neighbour(ids, 'a', 1)).toBe('b');
    expect(neighbour(ids, 'c', 1)).toBe('c');
    expect(neighbour(ids, 'b', -1)).toBe('a');
    expect(neighbour(ids, 'a', -1)).toBe('a');
  });

  it('goes on from where a customer stood who has left the list', () => {
    expect(neighbour(ids, 'gone', 1, 1)).toBe('b');
    expect(neighbour(ids, 'gone', -1, 1)).toBe('a');
    expect(neighbour(ids, 'gone', 1, 9)).toBe('c');
  });

  it('has nowhere to go in an empty list', () => {
    expect(neighbour([], 'a', 1, 0)).toBeUndefined();
  });
});
