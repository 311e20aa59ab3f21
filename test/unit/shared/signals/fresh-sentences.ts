import { readFileSync } from 'node:fs';
import { asksForHuman } from '../../../../shared/signals/asks-for-human.ts';
import { assistantAsksBack } from '../../../../shared/signals/assistant-asks-back.ts';
import { assistantFailure } from '../../../../shared/signals/assistant-failure.ts';
import { customerRepair } from '../../../../shared/signals/customer-repair.ts';
import { frustrationCue } from '../../../../shared/signals/frustration-cue.ts';
import { said } from '../samples.ts';

export interface Sentence {
  readonly kind: string;
  readonly isEnglish: boolean;
  readonly text: string;
}

/** One sentence a line, under the heading of what it is: `# asks`, `# asks in other languages`. */
export function sentencesOf(file: string): readonly Sentence[] {
  let [kind, isEnglish] = ['', true];
  return readFileSync(new URL(`${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) [kind, isEnglish] = [line.slice(2).replace(others, ''), !line.endsWith(others)];
      return line === '' || line.startsWith('# ') ? [] : [{ kind, isEnglish, text: line }];
    });
}

const others = ' in other languages';

/** How a detector fares with one file of `fresh/`: the sentences under one of its headings are those that it looks for. */
export interface FreshSet {
  readonly signal: string;
  readonly file: string;
  readonly kind: string;
  readonly score: (text: string) => number;
}

const requests = { signal: 'asksForHuman', kind: 'asks', score: (text: string) => asksForHuman(text) };
const moods = { signal: 'frustrationCue', kind: 'frustrated', score: (text: string) => frustrationCue(text) };
const repairs = { signal: 'customerRepair', kind: 'repair', score: (text: string) => customerRepair(text) };
const failures = {
  signal: 'assistantFailure',
  kind: 'failure',
  score: (text: string) => assistantFailure(said('assistant', text)),
};
const questions = { signal: 'assistantAsksBack', kind: 'asks', score: (text: string) => assistantAsksBack(text) };

export const freshSets = [
  { ...requests, file: 'requests' },
  { ...moods, file: 'moods' },
  { ...repairs, file: 'repairs' },
  { ...failures, file: 'answers' },
  { ...questions, file: 'answers' },
  { ...requests, file: 'requests-wide' },
  { ...moods, file: 'moods-wide' },
  { ...repairs, file: 'repairs-wide' },
  { ...failures, file: 'answers-wide' },
  { ...questions, file: 'answers-wide' },
  { ...requests, file: 'requests-plain' },
  { ...moods, file: 'moods-plain' },
  { ...repairs, file: 'repairs-plain' },
  { ...failures, file: 'answers-plain' },
  { ...questions, file: 'answers-plain' },
  { ...requests, file: 'requests-apart' },
  { ...moods, file: 'moods-apart' },
  { ...repairs, file: 'repairs-apart' },
  { ...failures, file: 'answers-apart' },
  { ...questions, file: 'answers-apart' },
] as const satisfies readonly FreshSet[];
