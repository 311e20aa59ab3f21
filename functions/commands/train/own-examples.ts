import { readdirSync, readFileSync } from 'node:fs';
import { type OwnSentence, parseClasses, sentencesOf } from './own-sentences.ts';

const folder = new URL('./own/', import.meta.url);
const classesFile = 'classes.txt';
/** Sentences drawn from a pattern: more of them repeat the same words. */
const mostPerPattern = 30;

let sentences: readonly OwnSentence[] | undefined;

/** All sentences that the patterns in `own/` stand for, in the order of files and lines. */
export function ownSentences(): readonly OwnSentence[] {
  sentences ??= readAll();
  return sentences;
}

function readAll(): readonly OwnSentence[] {
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const classes = parseClasses(read(classesFile));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && file !== classesFile)
    .sort()
    .flatMap((file) => sentencesOf(read(file), classes, mostPerPattern));
}
