import { describe, expect, it } from 'vitest';
import { readMood } from '../../../../../shared/signals/frustration/read-mood.ts';
import { toneOf } from '../../../../../shared/signals/frustration/tone.ts';

const angerOf = (text: string): number => readMood(text).anger;

describe('the anger that words tell', () => {
  it('is more where a cue is said twice, and no more where it is said again and again', () => {
    const times = (count: number) => angerOf('I am furious. '.repeat(count));
    expect(times(2)).toBeGreaterThan(times(1));
    expect(times(3)).toBe(times(2));
    expect(times(30)).toBe(times(2));
  });

  it('is more with a second cue than with either, and never certain', () => {
    const both = angerOf('I am furious. This is a disgrace.');
    expect(both).toBeGreaterThan(angerOf('I am furious.'));
    expect(both).toBeGreaterThan(angerOf('This is a disgrace.'));
    const all = angerOf('I am furious, this is a disgrace, the worst service ever, useless, you idiots!!! 😡');
    expect(all).toBeGreaterThan(both);
    expect(all).toBeLessThan(1);
  });

  it('adds up with how it sounds', () => {
    expect(angerOf('Where is my parcel???')).toBeCloseTo(toneOf('Where is my parcel???'), 10);
    expect(angerOf('This is a disgrace!!!')).toBeGreaterThan(angerOf('This is a disgrace'));
  });

  it('is there in an insult, and less surely than the insult itself, which may be a jest', () => {
    const { abuse, anger } = readMood('you idiot');
    expect(anger).toBeGreaterThanOrEqual(0.5);
    expect(anger).toBeLessThan(abuse);
  });

  it('is none where nothing is told', () => {
    expect(readMood('Where is my parcel?')).toEqual({ abuse: 0, anger: 0, evidence: expect.any(Number) });
  });
});

describe('what the model says of a message', () => {
  it('speaks for anger that no list names, and against everyday talk', () => {
    expect(readMood('you have the brains of a potato').evidence).toBeGreaterThan(0);
    expect(readMood('Where is my parcel?').evidence).toBeLessThan(-1);
  });

  it('is not asked for in languages that it does not know, nor where strong words are said for joy', () => {
    expect(readMood('Wo bleibt denn nun mein Paket?').evidence).toBeUndefined();
    expect(readMood('Are you kidding? That is a wonderful price!').evidence).toBeUndefined();
  });
});
