import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asksForHuman } from '../../../../shared/signals/asks-for-human.ts';
import { assistantAsksBack } from '../../../../shared/signals/assistant-asks-back.ts';
import { assistantFailure } from '../../../../shared/signals/assistant-failure.ts';
import { customerRepair } from '../../../../shared/signals/customer-repair.ts';
import { frustrationCue } from '../../../../shared/signals/frustration-cue.ts';
import { said } from '../samples.ts';

/** One sentence a line, under the heading of what it is. */
function sentencesOf(file: string): readonly { readonly kind: string; readonly text: string }[] {
  let kind = '';
  return readFileSync(new URL(`${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) kind = line.slice(2);
      return line === '' || line.startsWith('# ') ? [] : [{ kind, text: line }];
    });
}

function judge(file: string, kind: string, score: (text: string) => number) {
  const judged = sentencesOf(file).map((each) => ({ isIt: each.kind === kind, alarmed: score(each.text) >= 0.5 }));
  const found = judged.filter(({ isIt, alarmed }) => isIt && alarmed).length;
  return {
    precision: found / judged.filter(({ alarmed }) => alarmed).length,
    recall: found / judged.filter(({ isIt }) => isIt).length,
  };
}

/**
 * Sentences that were written before the lists of words grew, and that no list may be changed for: then they would tell
 * nothing any more. `docs/signals.md` has the figures.
 */
describe('in sentences that nothing was changed for', () => {
  it.each([
    [
      'an AI that fails',
      'fresh/answers',
      'failure',
      (text: string) => assistantFailure(said('assistant', text)),
      0.92,
      0.9,
    ],
    ['an AI that asks back', 'fresh/answers', 'asks', (text: string) => assistantAsksBack(text), 0.93, 0.95],
    ['a customer who asks for a person', 'fresh/requests', 'asks', (text: string) => asksForHuman(text), 1, 0.84],
    ['a customer who mends the talk', 'fresh/repairs', 'repair', (text: string) => customerRepair(text), 0.9, 0.78],
    ['a customer who is frustrated', 'fresh/moods', 'frustrated', (text: string) => frustrationCue(text), 0.9, 0.66],
    ['a person asked for', 'fresh/requests-wide', 'asks', (text: string) => asksForHuman(text), 0.98, 0.85],
    ['dissatisfaction', 'fresh/moods-wide', 'frustrated', (text: string) => frustrationCue(text), 0.95, 0.64],
    [
      'an answer that fails',
      'fresh/answers-wide',
      'failure',
      (text: string) => assistantFailure(said('assistant', text)),
      0.98,
      0.8,
    ],
    ['an answer that asks back', 'fresh/answers-wide', 'asks', (text: string) => assistantAsksBack(text), 0.95, 0.98],
    ['talk that is mended', 'fresh/repairs-wide', 'repair', (text: string) => customerRepair(text), 0.94, 0.95],
  ])('%s is found, and hardly anything else', (_what, file, kind, score, precision, recall) => {
    const found = judge(file, kind, score);
    expect(found.precision).toBeGreaterThanOrEqual(precision);
    expect(found.recall).toBeGreaterThanOrEqual(recall);
  });
});

/** They were read while the lists of words grew, so they tell what is covered, and nothing of sentences unread. */
describe('in sentences that the lists were widened by', () => {
  it('a customer who is frustrated is found, and hardly anybody else', () => {
    const found = judge('read/moods', 'frustrated', (text) => frustrationCue(text));
    expect(found.precision).toBeGreaterThanOrEqual(0.92);
    expect(found.recall).toBeGreaterThanOrEqual(0.86);
  });
});
