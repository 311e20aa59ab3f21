import { expect, it } from 'vitest';
import { rememberNewest } from '../../../../shared/signals/remember.ts';

it('what is made of the newest texts is made once, and of older ones anew', () => {
  const made: string[] = [];
  const lengthOf = rememberNewest(2, (text) => made.push(text) && text.length);
  expect(['one', 'three', 'one', 'seven', 'one'].map(lengthOf)).toEqual([3, 5, 3, 5, 3]);
  expect(made).toEqual(['one', 'three', 'seven', 'one']);
});
