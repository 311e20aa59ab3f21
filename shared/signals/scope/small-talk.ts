import { isFunctionWord, likelyLanguages } from '../language/detect-language.ts';
import type { Word } from '../language/words.ts';

/** Words of greeting, thanks, parting, praise and assent in all languages, without accents: one of these opens small talk. */
const opening =
  toSet(`thanks thank thx ty tysm thankyou hello hi hey hiya bye goodbye cheers welcome appreciate appreciated good great
  perfect nice lovely awesome wonderful excellent brilliant cool super fantastic amazing ok okay alright yes yep yeah no nope sorry
  danke dank dankeschon hallo tschuss tschau ciao servus moin guten gute gut perfekt prima klasse toll ja nein wiedersehen wunderbar
  gracias hola adios buenos buenas buen perfecto genial vale si saludos estupendo excelente feliz
  merci bonjour bonsoir salut revoir parfait bonne bon oui non
  grazie salve buongiorno buonasera arrivederci perfetto ottimo buona buon
  obrigado obrigada ola oi tchau bom boa otimo perfeito sim nao valeu`);

/** What stands beside them, and with a word of another kind is no small talk: "thanks, and what is the time?". */
const beside =
  toSet(`so much very lot lots many really everything all one day morning evening afternoon night weekend time times kind
  kindly helpful helps helped answer answers answered question questions support assistance team guys sir madam everyone now well too
  ever best works worked solved sorted set done clear understood noted sounds info information see soon later take care luck news job
  patience
  vielen vielmals sehr tag morgen abend nacht zusammen nett lieb hilfe klar geholfen schonen schones schone wochenende mehr schnelle
  antwort beste besten herzlichen herzlich wunsche bis bald spater alles fur die
  muchas muchisimas mucho mil dias dia tardes noches ayuda todo amable hasta luego pronto informacion respuesta tenga fin semana
  beaucoup infiniment mille aide journee soiree nuit tout tous reponse bientot tres gentil
  tante molte aiuto giornata serata notte tutto tutti gentile presto risposta
  muito muita dia tarde noite ajuda tudo todos atencao ate logo pela pelo resposta`);

const asking =
  toSet(`what when where who why which wann wo wer warum welche cuando donde quien cual quand quel quelle pourquoi quando dove
  chi quale onde quem qual`);

/** Chinese writes no blanks between words. */
const chinese =
  /^(?:谢谢|多谢|感谢|你好|您好|再见|晚安|早上好?|下午好?|晚上好?|好|嗯|是|不用|没有?|问题|了|你|您|的|们|帮助|啊|吧|呢|太|非常|很|棒|可以|行)+$/;

const fewWords = 3;

/** "Hello", "yes please", "thank you so much for your help": no request, so none that is out of scope. */
export function isSmallTalk(words: readonly Word[]): boolean {
  const said = words.filter((word) => /[^.,?]/.test(word));
  const [best] = likelyLanguages(words);
  // Any sign tells Chinese, so what is said in it is told by its own words alone.
  if (best && best.language !== 'zh' && said.length <= fewWords && best.count >= said.length) return true;
  return (
    said.some((word) => opening.has(word) || chinese.test(word)) &&
    said.every((word) => isIdle(word) && !asking.has(word)) &&
    !words.includes('?')
  );
}

const isIdle = (word: Word): boolean =>
  isFunctionWord(word) || opening.has(word) || beside.has(word) || chinese.test(word);

function toSet(list: string): ReadonlySet<Word> {
  return new Set(list.split(/\s+/));
}
