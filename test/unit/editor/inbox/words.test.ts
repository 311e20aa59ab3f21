import { describe, expect, it } from 'vitest';
import { customerName, endWords, waitWords } from '../../../../editor/src/features/inbox/words.ts';

describe('words of the inbox', () => {
  it.each([
    [{ minSeconds: 0, maxSeconds: 45 }, 'about a minute'],
    [{ minSeconds: 20, maxSeconds: 200 }, 'up to 4 min'],
    [{ minSeconds: 60, maxSeconds: 240 }, '1 to 4 min'],
    [{ minSeconds: 300, maxSeconds: 300 }, 'about 5 min'],
  ])('says a wait of %o in whole minutes', (wait, words) => {
    expect(waitWords(wait)).toBe(words);
  });

  it('calls a customer by name, else by id, else a guest', () => {
    expect(customerName({ id: 'cu-1', name: 'Ana Lima' })).toBe('Ana Lima');
    expect(customerName({ id: 'cu-1' })).toBe('cu-1');
    expect(customerName(undefined)).toBe('Guest');
  });

  it('tells how it ended by the disposition where there is one', () => {
    expect(endWords({ state: 'resolved', disposition: 'follow-up' })).toBe('Follow-up needed');
    expect(endWords({ state: 'abandoned' })).toBe('Customer left');
  });
});
