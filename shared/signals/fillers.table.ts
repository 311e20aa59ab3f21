import { foreign, withoutAccents } from './fillers.ts';
import { functionWords } from './language/function-words.ts';
import { packWords } from './language/word-table.ts';

/** Spanish, French, Italian and Portuguese have their function words. */
const { es, fr, it, pt } = functionWords;
const german = `ich du er sie es wir ihr mir mich mein meine meinen dein deine ist sind war waren bin sein habe hat haben
  kann können möchte will soll muss der die das den dem ein eine einen einer und oder aber nicht kein keine so wenn dann dass
  wie was wer wo warum wann bitte noch schon mal hallo danke ja nein zu von im am fur mit bei auf aus konnen mochte ihre ihren
  ihrem`;
const others = `${es} ${fr} ${it} ${pt} ${german}`;
const all = `${others}
  a an the i you he she it we they me my your our is are was were be been am do does did can could would will shall should
  may might must have has had to of in on at for from with by about as and or but not no so if then than that this these
  those there here what which who how why when where please just still again already hi hello hey thanks thank ok okay
  yes need want like get got know tell help
  ihrer lautet nennen geben sagen gern gerne sorry give provide say let again able
  continue next step more detail details proceed go ahead good great perfect fine super cool sure right
  weiter nachster nachste schritt mehr gut perfekt prima siguiente paso mas detalles bien suivant suite etape plus prossimo
  passo avanti continua continuar proximo seguinte detalhes
  cual indiqueme indique indicar digame diga quel quelle veuillez indiquer donner qual quale mi dica può podria informe`;

const wordsIn = (list: string): ReadonlySet<string> => new Set(withoutAccents(list).split(/\s+/));
const english = wordsIn(functionWords.en);
const ofOthers = wordsIn(others);
const own = 'o';

/** Words that say nothing about what is asked, each with a sign of whose it is. */
export const fillers = packWords(
  new Map([...wordsIn(all)].map((word) => [word, ofOthers.has(word) && !english.has(word) ? foreign : own])),
);
