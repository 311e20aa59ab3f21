import { describe, expect, it } from 'vitest';
import { backoffMs, isAnswer, parseFrame } from '../../../editor/src/app/live-frames.ts';

describe('live frames', () => {
  it('takes a change and nothing else', () => {
    const frame = { type: 'handoff.queued', conversationId: 'c-1', handoffId: 'h-1', atMs: 1 };
    expect(parseFrame(JSON.stringify(frame))).toEqual(frame);
    expect(parseFrame('{"type":"handoff.queued"}')).toBeUndefined();
    expect(parseFrame('null')).toBeUndefined();
    expect(parseFrame('not json')).toBeUndefined();
    expect(parseFrame(new ArrayBuffer(1))).toBeUndefined();
  });

  it('tells what is meant for this page alone from what happened to a conversation', () => {
    const answer = parseFrame('{"type":"welcome"}');
    const change = parseFrame('{"type":"handoff.queued","conversationId":"c-1","atMs":1}');
    expect(answer && isAnswer(answer)).toBe(true);
    expect(change && isAnswer(change)).toBe(false);
  });

  it('waits longer each time, up to a limit, and never quite as long as the neighbour', () => {
    expect(backoffMs(0, 0.5)).toBe(500);
    expect(backoffMs(3, 0.5)).toBe(4_000);
    expect(backoffMs(50, 0.5)).toBe(20_000);
    expect(backoffMs(0, 0)).toBeLessThan(backoffMs(0, 1));
  });
});
