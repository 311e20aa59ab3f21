import { readFileSync } from 'node:fs';
import type { TopicId } from '../../../../../shared/signals/topics/topic.ts';

/** Sentences that the models learned from, so that tests tell whether they still know them. */
const learned = new URL('../../../../../functions/commands/train/own/', import.meta.url);
/** Sentences of other languages than English that phrases were written from: they tell what is covered, and nothing of others. */
const read = new URL('./read/', import.meta.url);
/** Sentences that nobody learned from. */
const fresh = new URL('./fresh/', import.meta.url);

const linesOf = (file: URL): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Sentences that customers may write, each under a heading that names its topic: `# legal`. */
function sentencesIn(file: URL): readonly (readonly [TopicId, string])[] {
  let topic = '';
  return linesOf(file).flatMap((line) => {
    if (!line.startsWith('# ')) return [[topic as TopicId, line] as const];
    topic = line.slice(2);
    return [];
  });
}

export const learnedAbout = sentencesIn(new URL('written-about.txt', learned));
export const learnedAboutNone = linesOf(new URL('written-none.txt', learned)).filter((line) => !line.startsWith('# '));
export const othersAbout = sentencesIn(new URL('others-about.txt', read));
export const othersAboutNone = linesOf(new URL('others-none.txt', read));

/** Sentences about a topic, and everyday ones, that judge and teach nothing. */
export interface Judging {
  readonly name: string;
  readonly about: readonly (readonly [TopicId, string])[];
  readonly none: readonly string[];
}

const judgingOf = (name: string, prefix: string): Judging => ({
  name,
  about: sentencesIn(new URL(`${prefix}about.txt`, fresh)),
  none: linesOf(new URL(`${prefix}none.txt`, fresh)).filter((line) => !line.startsWith('# ')),
});

/** Four kinds: indirect on purpose, as people write to a chat, as they post in forums or complain in letters, and plain. */
export const indirect = judgingOf('indirect', '');
export const chatted = judgingOf('chatted', 'chat-');
export const posted = judgingOf('posted', 'post-');
export const plain = judgingOf('plain', 'plain-');
