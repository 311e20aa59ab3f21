import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../../shared/signals/closer.ts'; // loads the detectors with large lists
import { foldControl, foldMessage } from '../../../../shared/conversation/fold.ts';
import type { ConversationState } from '../../../../shared/conversation/state.ts';
import { detect } from '../../../../shared/signals/detect.ts';
import { markOfAnswer } from '../../../../shared/signals/repeated-answer.ts';
import { opened, said, startMs } from '../samples.ts';

/** The state after turns that alternate, the AI's first. */
const stateAfter = (...texts: string[]): ConversationState =>
  texts.reduce((state, text, index) => {
    const message = said(index % 2 === 0 ? 'assistant' : 'customer', text);
    return foldMessage(state, message, detect(state, message), startMs);
  }, opened());

const advice = 'Please restart the router and wait for five minutes.';

describe('an AI says the same again', () => {
  it.each([
    [advice, advice],
    [advice, '  please restart THE router – and wait for five minutes!'],
    ['Bitte starten Sie den Router neu.', 'bitte starten sie den router neu'],
    ['请重新启动您的路由器 然后等待 五分钟。', '请重新启动您的路由器 然后等待 五分钟'],
    ['请重新启动您的路由器，然后等待五分钟。', '请重新启动您的路由器，然后等待五分钟！'],
    ['退款需要五个工作日。', '退款需要五个工作日'],
    ['Перезапустите роутер и подождите', 'перезапустите роутер, и подождите.'],
  ])('in “%s” and “%s”', (first, second) => {
    expect(markOfAnswer(first)).toBeDefined();
    expect(markOfAnswer(second)).toBe(markOfAnswer(first));
  });

  it.each([
    ['It will be cloudy in Pittsburgh on Thursday.', 'It will be cloudy in Pittsburgh on Friday.'],
    ['Your balance is 20 euros on account 1.', 'Your balance is 25 euros on account 1.'],
    ['Перезапустите роутер и подождите', 'Позвоните нам завтра утром'],
    ['退款需要五个工作日。', '退款需要三个工作日。'],
    [
      `${'We have a long list of words here. '.repeat(100)}One.`,
      `${'We have a long list of words here. '.repeat(100)}Two.`,
    ],
  ])('but not in “%s” and “%s”', (first, second) => {
    expect(markOfAnswer(second)).not.toBe(markOfAnswer(first));
  });

  it.each([
    '',
    'Done.',
    'You are welcome!',
    'Is there anything else that I can do for you?',
    '👍',
    '不客气，请问还有什么可以帮您的吗？',
    '您好，很高兴为您服务。',
    '感谢您的耐心等待，祝您生活愉快！',
    '好的，请稍等片刻。',
    '抱歉，没问题。',
  ])('and in “%s” it says too little to tell', (text) => expect(markOfAnswer(text)).toBeUndefined());

  it('gives a mark of seven letters at most, whatever it says', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => (markOfAnswer(text)?.length ?? 0) <= 7));
  });
});

describe('the count of the same answer in a row', () => {
  it('grows with each time that nothing else is said', () => {
    expect(stateAfter(advice, 'I did', advice).aiSaidAgain).toBe(1);
    expect(stateAfter(advice, 'I did', advice, 'again?', advice).aiSaidAgain).toBe(2);
  });

  it('starts again with another answer, and with one that says too little', () => {
    const twice = [advice, 'I did', advice, 'hm'] as const;
    expect(stateAfter(...twice, 'Then we send a technician tomorrow.')).not.toHaveProperty('aiSaidAgain');
    expect(stateAfter(...twice, 'OK.')).not.toHaveProperty('aiSaidAgain');
    expect(stateAfter(...twice, 'OK.', 'and now?', advice)).not.toHaveProperty('aiSaidAgain');
  });

  it('starts again when a person has had the conversation', () => {
    const before = stateAfter(advice, 'I did', advice, 'a person, please');
    const handoff = { handoffId: 'h-1' };
    const ended = [
      { kind: 'requested', ...handoff, queueId: 'q', reason: 'asks-for-human' } as const,
      { kind: 'accepted', ...handoff } as const,
      { kind: 'ended', ...handoff } as const,
    ].reduce(foldControl, before);
    expect(ended).not.toHaveProperty('aiSaidAgain');
    expect(ended).not.toHaveProperty('aiSaid');
  });
});
