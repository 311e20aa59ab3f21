import { describe, expect, it } from 'vitest';
import { readSignalSpread } from '../../../../functions/use-cases/signal-spread.ts';
import { memoryBaton } from '../../../support/fixtures/baton.ts';

const dayMs = 86_400_000;

describe('the values that a signal had last week', () => {
  it('are those of each message that had one, whoever decided what', async () => {
    const { post, ...baton } = await memoryBaton();
    for (const [turn, confidence] of [0.3, 0.91, 0.9101].entries())
      await post('c-1', { messageId: `m-${turn}`, role: 'assistant', text: 'It is on its way.', confidence });
    await post('c-2', { text: 'Where is my parcel?' });
    await post('c-3', { messageId: 'm-1', role: 'assistant', text: 'Tomorrow.', confidence: 0.3 });
    expect(await readSignalSpread(baton, 'confidence')).toMatchObject({
      signal: 'confidence',
      conversations: 3,
      messages: 4,
      isPart: false,
      values: [
        { value: 0.3, count: 2 },
        { value: 0.91, count: 2 },
      ],
    });
    expect(await readSignalSpread(baton, 'words')).toMatchObject({ messages: 1, values: [{ value: 4, count: 1 }] });
  });

  it('reach back seven days and no further', async () => {
    const { post, ...baton } = await memoryBaton();
    await post('c-1', { messageId: 'm-1', role: 'assistant', text: 'Yes.', confidence: 0.5 });
    baton.clock.advance(6 * dayMs);
    expect((await readSignalSpread(baton, 'confidence')).messages).toBe(1);
    baton.clock.advance(dayMs);
    expect(await readSignalSpread(baton, 'confidence')).toMatchObject({ conversations: 0, messages: 0, values: [] });
  });

  it('are of the newest conversations where there are many, and say so', async () => {
    const { post, ...baton } = await memoryBaton();
    for (let at = 0; at < 152; at += 1) {
      await post(`c-${at}`, { messageId: 'm', role: 'assistant', text: 'Yes.', confidence: at < 2 ? 0.1 : 0.9 });
      baton.clock.advance(1_000);
    }
    expect(await readSignalSpread(baton, 'confidence')).toMatchObject({
      conversations: 150,
      isPart: true,
      values: [{ value: 0.9, count: 150 }],
    });
  });

  it('are none for a signal that is not known', async () => {
    await expect(readSignalSpread(await memoryBaton(), 'mood')).rejects.toThrow('There is no signal “mood”.');
  });
});
