import type { RepairVocabulary } from '../classes.ts';

export const german: RepairVocabulary = {
  saying: `das habe ich nicht gefragt, danach habe ich nicht gefragt, das war nicht meine frage, nicht meine
    frage, war nicht meine frage, das habe ich nicht gemeint, so meinte ich das nicht, das ist nicht das was ich,
    nicht was ich, nicht das was ich, nicht das wonach, das wollte ich nicht, das will ich nicht wissen, das
    wollte ich nicht wissen, beantwortet meine frage nicht, beantwortet nicht meine frage, das beantwortet, keine
    antwort auf meine, meine frage nicht beantwortet, meine frage beantwortet, beantworten sie meine frage,
    beantworte meine frage, beantworten sie die frage, habe ich schon gesagt, habe ich doch schon gesagt, hab ich
    schon gesagt, hab ich doch schon gesagt, habe ich bereits gesagt, habe ich doch gesagt, hab ich doch gesagt,
    habe ich gerade gesagt, hab ich gerade gesagt, habe ich doch gerade gesagt, habe ich ihnen schon, habe ich dir
    schon, habe ich ihnen bereits, habe ich dir bereits, habe ich ihnen doch, habe ich dir doch, hab ich dir doch,
    ich habe ihnen schon, ich habe dir schon, ich habe ihnen bereits, ich habe doch schon, ich hab doch schon, ich
    habe bereits, ich habe schon gesagt, schon geschrieben, bereits geschrieben, schon mitgeteilt, bereits
    mitgeteilt, schon erklärt, bereits erklärt, schon beantwortet, bereits beantwortet, wie schon gesagt, wie
    bereits gesagt, wie ich schon sagte, wie ich bereits, wie oben geschrieben, falsch verstanden, missverstanden,
    sie verstehen mich nicht, du verstehst mich nicht, sie verstehen nicht, du verstehst nicht, verstehst du mich
    nicht, verstehen sie mich nicht, verstehst du nicht, verstehen sie nicht, du hast mich nicht verstanden, sie
    haben mich nicht verstanden, nicht verstanden was ich, hören sie mir zu, hörst du mir zu, hören sie mir nicht
    zu, hörst du mir nicht zu, sie hören mir nicht zu, du hörst mir nicht zu, hörst du nicht zu, hören sie nicht
    zu, lesen sie doch, haben sie gelesen, hast du gelesen, liest du überhaupt, lesen sie überhaupt, das hilft mir
    nicht, das hilft nicht, hilft mir nicht weiter, das ergibt keinen sinn, das macht keinen sinn, hat nichts
    damit zu tun, hat damit nichts zu tun, sie wiederholen sich, du wiederholst dich, immer dieselbe antwort,
    immer die gleiche antwort, dieselbe antwort, die gleiche antwort, wovon reden sie, wovon redest du, am thema
    vorbei, vorbei an meiner frage, falsche antwort, thema verfehlt, davon rede ich nicht, darum geht es nicht,
    darum geht s nicht, nicht verstanden was, das hab ich nicht gefragt, danach hab ich nicht gefragt, geht es mir
    nicht, geht es nicht um, geht mir nicht um, das ist nicht mein problem, beantworten meine frage nicht,
    beantwortest meine frage nicht, gehen nicht auf meine frage, auf meine frage ein, das wissen sie doch, das
    weißt du doch, dasselbe wie vorhin, schon wieder derselbe, schon wieder die gleiche, verwechseln,
    verwechselst, verwechselt, ich wiederhole mich, steht doch oben, hören sie auf mir, hör auf mir, wie oft soll
    ich, wie oft muss ich, wie oft noch, wie oft denn noch, haben sie schon gefragt, hast du schon gefragt, haben
    sie mich schon gefragt, das stimmt nicht, stimmt so nicht, hören mir nicht zu, hören mir gar nicht zu, hörst
    mir nicht zu, hörst mir gar nicht zu, lesen sie meine, lies meine, lesen sie bitte, lies bitte, ihnen schon
    gegeben, dir schon gegeben, schon gegeben, schon genannt, bereits gegeben, bereits genannt, bereits gesagt`,

  faint: 'hä, wie bitte, nicht das, verstehe ich nicht, das verstehe ich nicht',
  no: 'nein, nee, nö',
  said: 'gefragt, gesagt, geschrieben, sagte, fragte, schrieb, nicht gefragt, wiederhole, angegeben',
  say: 'gegeben, geschickt, genannt, mitgeteilt, erklärt',
  i: 'ich, hab ich, habe ich, ich hab, ich habe',
  already: 'schon, bereits, doch schon, gerade, eben',
  above: `oben, weiter oben, vorhin, vorher, am anfang, in meiner ersten nachricht, in meiner letzten nachricht, in
    der ersten nachricht`,
  past: `letzte woche, letzten monat, gestern, vor einer woche, vor zwei wochen, am telefon, damals, letztes jahr,
    bekommen`,
  nth: `zum zweiten mal, zum dritten mal, zum vierten mal, zum x ten mal, zum letzten mal, noch einmal, nochmal,
    nochmals, noch mal`,
  times: `zweimal, dreimal, mehrmals, mehrfach, zigmal, schon dreimal, viermal, fünfmal, zehnmal, hundertmal,
    tausendmal, schon oft`,

  look: 'lesen sie, lies, schauen sie, schau, sehen sie',
  mine: 'meine nachricht, meine mail, meine frage, meine letzte nachricht, meine erste nachricht, den verlauf',
  what: 'was, das was',
  bare: 'nicht, und nicht, sondern nicht',
  its: 'es ist, ist, es war, sondern',
  thats: 'das ist, das war, dies ist',
  the: 'der, die, den, dem, das, ein, eine, einen, mein, meine, meinen',
  meant: 'ich meine, ich meinte, ich rede von, ich spreche von, mir geht es um, es geht um, sondern um',
  wrong: 'falsch, falsche, falscher, falsches, falschen, verkehrt, nicht richtig, stimmt nicht, nicht korrekt',
  mild: `danke, schlecht, wichtig, so wichtig, eilig, mehr, noch nicht, jetzt, heute, sicher, gut, alles, nötig,
    schlimm, möglich, weiter, unbedingt, wirklich, dringend, viel, zu, besonders, ganz, ja, bitte, mehr als, auf,
    an, thank, thanks, thx, thank you, please, all good, that s, thats, fine, problem, worries, preference`,

  filler: 'doch, aber, also, so',
  rewording: `meine frage war, meine frage ist, was ich meine, was ich wissen will, sind sie noch da, bist du noch
    da, schon versucht, bereits versucht, schon probiert, ich meine nicht, wie gesagt, missverständnis, etwas ganz
    anderes, was ganz anderes, das ist nicht das problem, nicht mein anliegen, nichts zu tun, das meine ich nicht,
    das meinte ich nicht, nein nicht das, nicht das meine ich, steht oben, ich habe nach dem, ich habe nach der,
    nach dem preis gefragt, nach der adresse gefragt, keine pension, das war anders gemeint, anders gemeint`,
};
