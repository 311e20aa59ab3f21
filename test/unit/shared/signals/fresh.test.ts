import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../../functions/commands/signals/figures.ts';
import { type FreshSet, freshSets, sentencesOf } from './fresh-sentences.ts';

const judge = (file: string, { kind, score }: Pick<FreshSet, 'kind' | 'score'>) =>
  figuresOf(sentencesOf(file).map((each) => ({ positive: each.kind === kind, score: score(each.text) })));

/** The least precision and recall of each set, by its file and signal. */
const least: Readonly<Record<string, readonly [precision: number, recall: number]>> = {
  'requests asksForHuman': [1, 0.84],
  'moods frustrationCue': [0.9, 0.7],
  'repairs customerRepair': [0.9, 0.78],
  'answers assistantFailure': [0.92, 0.9],
  'answers assistantAsksBack': [0.93, 0.95],
  'requests-wide asksForHuman': [0.98, 0.85],
  'moods-wide frustrationCue': [0.95, 0.64],
  'repairs-wide customerRepair': [0.95, 0.95],
  'answers-wide assistantFailure': [0.98, 0.8],
  'answers-wide assistantAsksBack': [0.95, 0.98],
  'requests-plain asksForHuman': [0.96, 0.96],
  'moods-plain frustrationCue': [0.94, 0.9],
  'repairs-plain customerRepair': [0.88, 0.88],
  'answers-plain assistantFailure': [0.98, 0.98],
  'answers-plain assistantAsksBack': [0.98, 0.96],
  'requests-apart asksForHuman': [0.98, 0.91],
  'moods-apart frustrationCue': [0.93, 0.84],
  'repairs-apart customerRepair': [0.96, 0.93],
  'answers-apart assistantFailure': [0.96, 0.98],
  'answers-apart assistantAsksBack': [0.98, 0.96],
};

/**
 * Sentences that were written before the lists of words grew, and that no list may be changed for: then they would tell
 * nothing any more. `docs/signals.md` has the figures.
 */
describe('in sentences that nothing was changed for', () => {
  it.each(freshSets)('$file: what $signal looks for is found, and hardly anything else', (set) => {
    const [precision, recall] = least[`${set.file} ${set.signal}`] ?? [1, 1];
    const found = judge(`fresh/${set.file}`, set);
    expect(found.precision).toBeGreaterThanOrEqual(precision);
    expect(found.recall).toBeGreaterThanOrEqual(recall);
  });
});
