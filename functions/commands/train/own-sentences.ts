import { spread } from '../../../shared/signals/share.ts';

/** A sentence of our own, and the topics that it is about. */
export interface OwnSentence {
  readonly text: string;
  readonly topics: readonly string[];
  /** Topics that texts about `topics` often share, and that it has nothing of. */
  readonly not?: readonly string[];
  /** Written as it stands, and not drawn from a pattern: worth more, since no other is like it. */
  readonly isWritten: boolean;
}

export type WordLists = Readonly<Record<string, readonly string[]>>;

/** `name: one|other`, a class of words a line. */
export function parseClasses(text: string): WordLists {
  return Object.fromEntries(
    linesOf(text).map((line) => {
      const at = line.indexOf(':');
      return [
        line.slice(0, at).trim(),
        line
          .slice(at + 1)
          .split('|')
          .map((word) => word.trim()),
      ];
    }),
  );
}

/**
 * The sentences of a list of patterns. A line `# topic topic` names what the patterns below it are about, `# none` that
 * they are about nothing; `# topic -other` that they are about one and not about the other, which it often goes with. In a pattern, `[one|other]` is a choice, `[this|]` one that may be missing, `{class}` any word of
 * a class. Of all sentences that a pattern stands for, a fixed few are drawn: the same list gives the same sentences.
 */
export function sentencesOf(list: string, classes: WordLists, most: number): readonly OwnSentence[] {
  let topics: readonly string[] = [];
  let not: readonly string[] = [];
  return linesOf(list).flatMap((line) => {
    if (line.startsWith('# ')) {
      const names = line.slice(2).split(' ');
      topics = names.filter((name) => name !== 'none' && !name.startsWith('-'));
      not = names.filter((name) => name.startsWith('-')).map((name) => name.slice(1));
      return [];
    }
    return draw(line, classes, most).map((text) => ({
      text,
      topics,
      ...(not.length > 0 && { not }),
      isWritten: text === line,
    }));
  });
}

/** Up to `most` different sentences of a pattern, or as many as its longest choice has words. */
function draw(pattern: string, classes: WordLists, most: number): readonly string[] {
  const slots = slotsOf(pattern, classes);
  const longest = slots.reduce((best, slot, at) => (slot.length > (slots[best]?.length ?? 0) ? at : best), 0);
  const wanted = Math.max(most, slots[longest]?.length ?? 1);
  const drawn = new Set<string>();
  for (let turn = 0; turn < 2 * wanted && drawn.size < wanted; turn++) {
    const words = slots.map((slot, at) => {
      // The longest choice goes through its words in turn, so that none is left out.
      const step = at === longest ? turn : spread(`${pattern} ${at} ${turn}`);
      return fill(slot[step % slot.length] ?? '', classes, `${pattern} ${at} ${turn}`);
    });
    drawn.add(
      words
        .join('')
        .replace(/\s+/g, ' ')
        .replace(/ ([,.?!])/g, '$1')
        .trim(),
    );
  }
  return [...drawn];
}

/** What may stand at each place of a pattern: one text, or the choices. */
const slotsOf = (pattern: string, classes: WordLists): readonly (readonly string[])[] =>
  pattern
    .split(/(\[[^\]]*\]|\{[a-z]+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('[')) return part.slice(1, -1).split('|');
      return part.startsWith('{') ? wordsIn(part, classes) : [part];
    });

/** A choice that names classes, with a word of each. */
const fill = (choice: string, classes: WordLists, seed: string): string =>
  choice.replace(/\{[a-z]+\}/g, (name, at: number) => {
    const words = wordsIn(name, classes);
    return words[spread(`${seed} ${at}`) % words.length] ?? '';
  });

/** @throws {Error} for a class that is not listed */
function wordsIn(name: string, classes: WordLists): readonly string[] {
  const words = classes[name.slice(1, -1)];
  if (!words) throw new Error(`There is no class ${name}.`);
  return words;
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
