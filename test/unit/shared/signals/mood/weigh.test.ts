import { describe, expect, it } from 'vitest';
import { weigh } from '../../../../../shared/signals/mood/weigh.ts';

describe('what rules found and what a model says', () => {
  it('is what rules found where the model has no say, or where they are sure', () => {
    for (const share of [0, 0.4, 0.55, 1]) expect(weigh(share, undefined)).toBe(share);
    for (const evidence of [-9, 0, 9]) expect(weigh(0.6, evidence)).toBe(0.6);
  });

  it('passes the threshold where the model is sure enough by itself, and one message stays one complaint', () => {
    expect(weigh(0, 1)).toBeGreaterThanOrEqual(0.5);
    expect(weigh(0, -0.5)).toBeLessThan(0.5);
    for (const share of [0, 0.3, 0.49]) expect(weigh(share, 50)).toBeLessThanOrEqual(0.55);
  });

  it('needs less of the model where rules saw a hint', () => {
    expect(weigh(0, 0)).toBeLessThan(0.5);
    expect(weigh(0.3, 0)).toBeGreaterThanOrEqual(0.5);
  });

  it('doubts a single weak cue where the model knows the message as everyday talk', () => {
    expect(weigh(0.55, -3)).toBeLessThan(0.5);
    expect(weigh(0.55, -1)).toBe(0.55);
  });

  it('leaves the share as it is where the model says next to nothing, so that most messages keep a plain 0', () => {
    expect(weigh(0, -2)).toBe(0);
    expect(weigh(0.35, -4)).toBe(0.35);
  });
});
