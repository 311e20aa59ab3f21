import { functionWords } from './language/function-words.ts';
import { normalise } from './normalise.ts';
import { spread } from './share.ts';

const isAscii = /^[\x20-\x7f]*$/;
const accents = /\p{M}/gu;
const words = /[\p{L}\p{N}]+/gu;
const asciiWords = /[a-z0-9]+/g;
const wordsKept = 16;
const stemLength = 5;

/** Words that say nothing about what is asked. Spanish, French, Italian and Portuguese have their function words. */
const { es, fr, it, pt } = functionWords;
const fillers = new Set(
  `${es} ${fr} ${it} ${pt}
  a an the i you he she it we they me my your our is are was were be been am do does did can could would will shall should
  may might must have has had to of in on at for from with by about as and or but not no so if then than that this these
  those there here what which who how why when where please just still again already hi hello hey thanks thank ok okay
  yes need want like get got know tell help
  ich du er sie es wir ihr mir mich mein meine meinen dein deine ist sind war waren bin sein habe hat haben kann können
  möchte will soll muss der die das den dem ein eine einen einer und oder aber nicht kein keine so wenn dann dass wie was
  wer wo warum wann bitte noch schon mal hallo danke ja nein zu von im am fur mit bei auf aus konnen mochte ihre ihren ihrem
  ihrer lautet nennen geben sagen gern gerne sorry give provide say let again able
  continue next step more detail details proceed go ahead good great perfect fine super cool sure right
  weiter nachster nachste schritt mehr gut perfekt prima siguiente paso mas detalles bien suivant suite etape plus prossimo
  passo avanti continua continuar proximo seguinte detalhes
  cual indiqueme indique indicar digame diga quel quelle veuillez indiquer donner qual quale mi dica può podria informe`
    .split(/\s+/)
    .map(withoutAccents),
);

/** The words of a text that carry its meaning, cut to a stem of five letters, sorted, without repeats. */
export function stemsOf(text: string): readonly string[] {
  const said = normalise(text);
  const plain = isAscii.test(said);
  const stems = new Set<string>();
  for (const word of said.match(plain ? asciiWords : words) ?? []) {
    if (!fillers.has(plain ? word : withoutAccents(word))) stems.add(plain ? word.slice(0, stemLength) : stemOf(word));
    if (stems.size === wordsKept) break;
  }
  return [...stems].sort();
}

/** By characters, so that none is cut in two. */
const stemOf = (word: string): string => [...word].slice(0, stemLength).join('');

/** Stems as marks of three letters each: small, and no words of a customer's. Two stems in 46,656 share a mark. */
export const toMarks = (stems: readonly string[]): string =>
  stems.map((stem) => (spread(stem) % 36 ** markLength).toString(36).padStart(markLength, '0')).join('');

const markLength = 3;

/** A request in a form that later ones are compared with; empty where it says nothing. */
export const fingerprint = (text: string): string => toMarks(stemsOf(text));

/** @param word in lower case */
function withoutAccents(word: string): string {
  return isAscii.test(word) ? word : word.normalize('NFD').replace(accents, '');
}

/** How much two fingerprints share: 0 (nothing) to 1 (all); Dice's coefficient over stems. */
export const likeness = (a: string, b: string): number =>
  a === '' || b === ''
    ? 0
    : (2 * sharedStems(a, b)) / (Math.ceil(a.length / markLength) + Math.ceil(b.length / markLength));

/** How many stems two fingerprints have in common. */
export function sharedStems(a: string, b: string): number {
  let shared = 0;
  for (let at = 0; at < b.length; at += markLength) if (holds(a, b.slice(at, at + markLength))) shared += 1;
  return shared;
}

function holds(marks: string, mark: string): boolean {
  for (let at = 0; at < marks.length; at += markLength) if (marks.startsWith(mark, at)) return true;
  return false;
}
