import { describe, expect, it } from 'vitest';
import { hanWordsOf, isHan } from '../../../../shared/signals/han-words.ts';

const telling = (run: string) => hanWordsOf(run).flatMap(({ word, tells }) => (tells ? [word] : []));
const asking = (run: string) => hanWordsOf(run).flatMap(({ word, tells }) => (tells ? [] : [word]));

describe('a run of Chinese', () => {
  it('is read as pairs of neighbours, from its first sign to its last', () => {
    expect(telling('包裹没有送到仓库')).toEqual(['包裹', '裹没', '没有', '有送', '送到', '到仓', '仓库']);
  });

  it('without the small words, which tell how it is asked and part no pair', () => {
    expect(telling('请帮我取消一下订单')).toEqual(telling('取消订单'));
    expect(asking('请问怎么取消')).toEqual(['请问', '怎么']);
  });

  it('with how many there are of something as one word', () => {
    expect(telling('两张票')).toEqual(['两张', '票']);
  });

  it('and with what is written in other letters as a word', () => {
    expect(telling('iphone充电器')).toEqual(['iphone', '充电', '电器']);
  });

  it('tells nothing where it only agrees', () => {
    expect(telling('好的')).toEqual([]);
    expect(telling('对')).toEqual([]);
  });

  it('is read so far as a request is kept, however long it is', () => {
    expect(telling('包'.repeat(5_000)).length).toBeLessThan(100);
  });
});

it.each([
  ['订单', true],
  ['iphone充电器', true],
  ['order', false],
  ['größe', false],
])('“%s” is written in Chinese signs: %s', (word, expected) => {
  expect(isHan(word)).toBe(expected);
});
