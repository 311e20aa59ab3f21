import { encode } from '../asks-for-human/encode.ts';
import { stemsOf, toMarks } from '../fingerprint.ts';
import { languagesToTry } from '../language/languages-to-try.ts';
import { wordsOf } from '../language/words.ts';
import { spread } from '../share.ts';
import { toPattern } from './classes.ts';
import { lexiconOf } from './lexicons.ts';
import { anew, proposal } from './marks.ts';
import { asksAnew } from './sayings.ts';

/** How many stems of a question are kept: the state carries them from turn to turn. */
const stemsKept = 6;

const asksFact = toPattern('[what give need]|shallI [^.,?]{0,4} slot|^ [^areYou]* slot');
/** "Shall I book it?", "would you like that one?" ask about what was said before. */
const confirms = toPattern('shallI|areYou|[?]');

/** Which way is asked about makes two questions of "which city from?" and "which city to?". */
const directions =
  /(?<!\p{L})(?:from|to|von|nach|desde|hasta|hacia|depuis|vers|da|verso|para|first|last|start|end)(?!\p{L})/gu;

/**
 * What an AI's turn asks for, in a form that its next question is compared with: marks of the words of the sentence that asks
 * for a fact; a mark of the whole turn where it only asks whether to go on with what it said.
 * @param text of a turn that asks back, see `assistant-asks-back.ts`
 */
export function questionOf(text: string, language?: string): string {
  const tried = languagesToTry(wordsOf(text), language);
  const sentences = text.slice(0, charactersRead).split(/(?<=[.!?。！？\n])/u);
  for (const sentence of sentences.toReversed()) {
    const words = wordsOf(sentence);
    for (const each of tried) {
      const code = encode(words, lexiconOf(each));
      if (asksAnew.test(code)) return anew;
      if (asksFact.test(code)) return marksOf(sentence);
      if (confirms.test(code)) return proposal + markOfWhole(text);
    }
  }
  return marksOf(text);
}

const charactersRead = 2_000;

function marksOf(sentence: string): string {
  const ways = sentence.toLowerCase().match(directions) ?? [];
  return toMarks([...new Set([...stemsOf(sentence).slice(0, stemsKept), ...ways])]);
}

const markOfWhole = (text: string): string => spread(stemsOf(text).join(' ')).toString(36);
