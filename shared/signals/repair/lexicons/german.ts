import type { RepairVocabulary } from '../classes.ts';

export const german: RepairVocabulary = {
  saying: `das habe ich nicht gefragt, danach habe ich nicht gefragt, das war nicht meine frage, nicht meine frage, war
    nicht meine frage, das meine ich nicht, das meinte ich nicht, das habe ich nicht gemeint, so meinte ich das
    nicht, das ist nicht das was ich, nicht was ich, nicht das was ich, nicht das wonach, das wollte ich nicht, das
    will ich nicht wissen, das wollte ich nicht wissen, beantwortet meine frage nicht, beantwortet nicht meine
    frage, das beantwortet, keine antwort auf meine, meine frage nicht beantwortet, meine frage beantwortet,
    beantworten sie meine frage, beantworte meine frage, beantworten sie die frage, habe ich schon gesagt, habe ich
    doch schon gesagt, hab ich schon gesagt, hab ich doch schon gesagt, habe ich bereits gesagt, habe ich doch
    gesagt, hab ich doch gesagt, habe ich gerade gesagt, hab ich gerade gesagt, habe ich doch gerade gesagt, habe
    ich ihnen schon, habe ich dir schon, habe ich ihnen bereits, habe ich dir bereits, habe ich ihnen doch, habe ich
    dir doch, hab ich dir doch, ich habe ihnen schon, ich habe dir schon, ich habe ihnen bereits, ich habe doch
    schon, ich hab doch schon, ich habe bereits, ich habe schon gesagt, schon geschrieben, bereits geschrieben,
    schon mitgeteilt, bereits mitgeteilt, schon erklärt, bereits erklärt, schon beantwortet, bereits beantwortet,
    schon versucht, bereits versucht, schon probiert, wie gesagt, wie schon gesagt, wie bereits gesagt, wie ich
    schon sagte, wie ich bereits, wie oben geschrieben, ich wiederhole, noch einmal, nochmal, zum zweiten mal, zum
    dritten mal, zum letzten mal, falsch verstanden, missverstanden, sie verstehen mich nicht, du verstehst mich
    nicht, sie verstehen nicht, du verstehst nicht, verstehst du mich nicht, verstehen sie mich nicht, verstehst du
    nicht, verstehen sie nicht, du hast mich nicht verstanden, sie haben mich nicht verstanden, nicht verstanden was
    ich, hören sie mir zu, hörst du mir zu, hören sie mir nicht zu, hörst du mir nicht zu, sie hören mir nicht zu,
    du hörst mir nicht zu, hörst du nicht zu, hören sie nicht zu, lesen sie meine, lies meine, lesen sie was, lies
    was ich, lesen sie doch, haben sie gelesen, hast du gelesen, liest du überhaupt, lesen sie überhaupt, das hilft
    mir nicht, das hilft nicht, hilft mir nicht weiter, das ergibt keinen sinn, das macht keinen sinn, hat nichts
    damit zu tun, hat damit nichts zu tun, nichts zu tun, sie wiederholen sich, du wiederholst dich, immer dieselbe
    antwort, immer die gleiche antwort, dieselbe antwort, die gleiche antwort, ich meinte, ich meine nicht, nein ich
    meine, ich habe gefragt, ich fragte, ich sagte, meine frage war, meine frage ist, was ich meine, was ich wissen
    will, sind sie noch da, bist du noch da, nein nicht das, nicht das meine ich, wovon reden sie, wovon redest du,
    am thema vorbei, vorbei an meiner frage, falsche antwort, thema verfehlt, davon rede ich nicht, darum geht es
    nicht, darum geht s nicht`,
  faint: `falsch, stimmt nicht, das stimmt nicht, das ist falsch, nicht richtig, das ist nicht richtig, hä, wie bitte,
    nicht das, verstehe ich nicht, das verstehe ich nicht`,
  no: 'nein, nee, nö',
  filler: 'doch, aber, also, das, ja, so',
};
