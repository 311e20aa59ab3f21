import type { SmallTalkWords } from './words.ts';

export const german: SmallTalkWords = {
  opening: `danke dank dankeschon hallo tschuss tschau ciao servus moin guten gute gut perfekt prima klasse toll ja nein
    wiedersehen wunderbar`,
  beside: `vielen vielmals sehr tag morgen abend nacht zusammen nett lieb hilfe klar geholfen schonen schones schone
    wochenende mehr schnelle antwort beste besten herzlichen herzlich wunsche bis bald spater alles fur die`,
  asking: 'wann wo wer warum welche',
};
