import { normalise } from './normalise.ts';

const words = /[\p{L}\p{N}]+/gu;
const wordsKept = 16;
const stemLength = 5;

/** Words that say nothing about what is asked, in the languages that Baton detects so far. */
const fillers = new Set(
  `a an the i you he she it we they me my your our is are was were be been am do does did can could would will shall should
  may might must have has had to of in on at for from with by about as and or but not no so if then than that this these
  those there here what which who how why when where please just still again already hi hello hey thanks thank ok okay
  yes need want like get got know tell help
  ich du er sie es wir ihr mir mich mein meine meinen dein deine ist sind war waren bin sein habe hat haben kann können
  möchte will soll muss der die das den dem ein eine einen einer und oder aber nicht kein keine so wenn dann dass wie was
  wer wo warum wann bitte noch schon mal hallo danke ja nein zu von im am für mit bei auf aus`.split(/\s+/),
);

/** The words of a request that carry its meaning, cut to a stem of five letters, in order, without repeats. */
export function fingerprint(text: string): string {
  const stems = new Set<string>();
  for (const [word] of normalise(text).matchAll(words)) {
    if (!fillers.has(word)) stems.add([...word].slice(0, stemLength).join(''));
    if (stems.size === wordsKept) break;
  }
  return [...stems].sort().join(' ');
}

/** How much two fingerprints share: 0 (nothing) to 1 (all); Dice's coefficient over stems. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const left = new Set(a.split(' '));
  const right = b.split(' ');
  const shared = right.filter((stem) => left.has(stem)).length;
  return (2 * shared) / (left.size + right.length);
}
