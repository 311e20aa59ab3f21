import type { FaqLanguage } from '../faq/entry.ts';

/** Words that every question has, so they tell no question from another. */
const fillers: Readonly<Record<FaqLanguage, ReadonlySet<string>>> = {
  en: toSet(`a an the i im ive id you your yours he she it its we they them me my mine our us is are was were be been am
    do does did can could would will shall should may might must have has had of in on
    at for from with by about as and or but if so than that this these those there here what whats which who how why
    where please just hi hello hey thanks thank ok okay yes no want like get got need know tell help still again to
    up any some very too more right now today really happens many much let lets there one also make work works working since
    yesterday really totally completely tomorrow months month`),
  de: toSet(`der die das den dem des ein eine einen einem einer und oder aber ich du er sie es wir ihr mir mich mein
    meine meinen meinem meiner dein deine ihre ihren ihrem sich uns euch euer ist sind war waren bin sein habe hat haben
    kann koennen kannst können könnte möchte will soll muss darf wird werden wurde so wenn dann
    dass wie was wer wo warum welche welcher welches bitte noch schon mal hallo danke ja nein zu zum zur von vom im in
    am an auf für mit bei aus nach nun jetzt gerade heute da hier es gibt tun machen geht bekomme bekommen brauche mehr
    auch um hab ganz etwas seit gestern total morgen eure euren funktioniert`),
};

/** One word for what customers call by several. */
const synonyms: Readonly<Record<FaqLanguage, Readonly<Record<string, string>>>> = {
  en: {
    invoice: 'bill',
    statement: 'bill',
    cancellation: 'cancel',
    terminate: 'cancel',
    quit: 'cancel',
    tariff: 'plan',
    subscription: 'contract',
    router: 'box',
    modem: 'box',
    larkbox: 'box',
    lark: 'box',
    wireless: 'wifi',
    wlan: 'wifi',
    cant: 'cannot',
    dont: 'not',
    doesnt: 'not',
    price: 'cost',
    charge: 'cost',
    cellphone: 'phone',
    smartphone: 'phone',
    reboot: 'restart',
    engineer: 'technician',
    login: 'signin',
    signal: 'reception',
    debited: 'debit',
    offline: 'down',
    shipment: 'delivery',
    flat: 'home',
    relocate: 'move',
    moving: 'move',
  },
  de: {
    abrechnung: 'rechnung',
    kündigung: 'kündigen',
    kündige: 'kündigen',
    kündigungsfrist: 'frist',
    abo: 'vertrag',
    lark: 'router',
    box: 'router',
    modem: 'router',
    wifi: 'wlan',
    kein: 'nicht',
    keine: 'nicht',
    keinen: 'nicht',
    teuer: 'kosten',
    kostet: 'kosten',
    telefon: 'handy',
    smartphone: 'handy',
    abbuchung: 'lastschrift',
    netz: 'empfang',
    bezahlen: 'zahlen',
    bezahle: 'zahlen',
    zahle: 'zahlen',
    ziehe: 'umzug',
    ziehen: 'umzug',
    umziehen: 'umzug',
    gutschrift: 'erstattung',
    anmelden: 'anmeldung',
    sperren: 'sperre',
    einloggen: 'anmeldung',
    login: 'anmeldung',
  },
};

const endings: Readonly<Record<FaqLanguage, RegExp>> = {
  en: /(?:ings?|ed|es|s|e)$/,
  de: /(?:ungen|en|er|em|es|et|e|n|s)$/,
};

const shortestStem = 3;

/** A word as the index knows it; `undefined` for one that carries no meaning. */
export function toTerm(word: string, language: FaqLanguage): string | undefined {
  if (fillers[language].has(word)) return undefined;
  const same = synonyms[language][word] ?? singularOf(word, language) ?? word;
  const stem = same.replace(endings[language], '');
  return stem.length >= shortestStem ? stem : same;
}

/** The words of a text, in lower case. "Wi-Fi" is one word, and so is "don't". */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'`´]/g, '')
    .replace(/\bwi-fi\b/g, 'wifi')
    .replace(/\be-mail/g, 'email')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Each term once, in order. */
export const termsOf = (text: string, language: FaqLanguage): readonly string[] => [
  ...new Set(wordsOf(text).flatMap((word) => toTerm(word, language) ?? [])),
];

/** So that "invoices" finds the synonym of "invoice". */
const singularOf = (word: string, language: FaqLanguage): string | undefined =>
  language === 'en' && word.endsWith('s') ? synonyms.en[word.slice(0, -1)] : undefined;

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
