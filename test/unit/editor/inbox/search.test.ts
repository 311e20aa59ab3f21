import { describe, expect, it } from 'vitest';
import { inboxSearch } from '../../../../editor/src/features/inbox/search.ts';

describe('the address of the inbox', () => {
  it('keeps the list, the queue and the details', () => {
    expect(inboxSearch({ view: 'mine', queue: 'billing', details: true })).toEqual({
      view: 'mine',
      queue: 'billing',
      details: true,
    });
  });

  it('leaves out what stands for itself, and what is no list or queue', () => {
    expect(inboxSearch({ view: 'waiting' })).toEqual({});
    expect(inboxSearch({ view: 'everything', queue: '../x', details: 'yes' })).toEqual({});
  });
});
