import { readdirSync, readFileSync } from 'node:fs';
import { ownSentences } from './own-examples.ts';
import { parseClasses, sentencesOf } from './own-sentences.ts';
import { type Example, ownSources } from './task.ts';

const folder = new URL('./moods/', import.meta.url);
/** Sentences drawn from a pattern: more of them repeat the same words. */
const mostPerPattern = 30;

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/**
 * The sentences of ours that show what a model of moods looks for, list by list: those under `# none` show what only looks
 * like it, those under any other heading are it.
 * @param kind names a folder in `moods/`
 */
export function ownMoods(kind: string): readonly Example[] {
  const classes = parseClasses(read('words.txt'));
  return readdirSync(new URL(`${kind}/`, folder))
    .sort()
    .flatMap((file) =>
      sentencesOf(read(`${kind}/${file}`), classes, mostPerPattern).map(
        ({ text, topics }): Example => ({ source: ownSources.listed(file), text, label: topics.length > 0 ? 1 : 0 }),
      ),
    );
}

/** What people ask an assistant every day, and say meanwhile: neither angry nor a repair. */
export const everydayTalk = (): readonly Example[] =>
  ownSentences()
    .filter(({ topics }) => topics.length === 0)
    .map(({ text, isWritten }) => ({ source: isWritten ? ownSources.written : ownSources.everyday, text, label: 0 }));
