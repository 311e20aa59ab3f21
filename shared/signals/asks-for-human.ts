import { normalise } from './normalise.ts';

/**
 * Request frames: a wish or an imperative, a verb of contact and a noun for a person, in the order of a request.
 * A refusal holds the same words, so a clause that one matches is no request.
 * No frame repeats a group that matches the same words in two ways: the cost grows with the text, not faster.
 */
interface Frames {
  readonly requests: readonly RegExp[];
  readonly refusals: readonly RegExp[];
}

/** Written out: `{which}` and `{person}` stand for the lists of the language, `{role}` for nouns that mean only staff. */
const framesOf = (lists: Readonly<Record<string, string>>, frames: Record<keyof Frames, readonly string[]>): Frames => {
  const toPattern = (frame: string) => new RegExp(frame.replace(/\{([a-z]+)\}/g, (_, name) => lists[name] ?? ''));
  return { requests: frames.requests.map(toPattern), refusals: frames.refusals.map(toPattern) };
};

const english = framesOf(
  {
    which:
      '(?:(?:a|an|the|your|my|one|of|some|any|another|other|different|real|actual|live|human|senior|customer|support|service|sales|billing) ){0,4}',
    person:
      '(?:humans?|person|people|someone|somebody|anyone|anybody|agents?|operators?|representatives?|reps?|advis[oe]rs?|managers?|supervisors?|specialists?|colleagues?|boss|staff|employees?|support|(?:customer )?service)\\b',
    role: '(?:humans?(?: being)?|agent|operator|representative|rep|advis[oe]r|manager|supervisor|colleague|staff|(?:real|actual|live|human) (?:person|people|support))\\b',
  },
  {
    requests: [
      '\\b(?:talk|speak|chat|complain) (?:to|with) {which}{person}',
      '\\bbe (?:transferred|connected|forwarded|escalated|routed|handed over|put through) (?:to|with) {which}{person}',
      '\\b(?:connect|transfer|switch|escalate|put|hand|pass|forward|route|redirect) (?:me|us)(?: (?:through|over|on|back|up)){0,2} (?:to|with) {which}{person}',
      '\\b(?:escalate|pass|hand|forward) (?:this|it|my case|my ticket)(?: (?:over|on|up))? to {which}{role}',
      '^(?:please )?escalate\\b|\\bescalate (?:this|it|me|my)\\b',
      '\\b(?:get|give|bring|find|send) (?:me|us) {which}{person}|\\b(?:get|put) {which}{role}',
      '\\b(?:connect|transfer) me(?: now| please)?\\W*$',
      "(?:^|\\b(?:i|we)(?:'d| would)? )(?:want|need|like|prefer|demand) {which}(?:{role}|person(?: please| now| here)?\\W*$)",
      '\\b(?:have|want|need) {which}{person} (?:to )?(?:help|call|phone|contact) me\\b',
      '\\b(?:contact|reach) {which}{role}',
      '\\b(?:can|could|would) {which}{person} (?:please )?(?:help|call|phone|contact|talk|speak)\\b',
      '\\bis there {which}{person}.{0,20}\\b(?:talk|speak|chat)\\b',
      '\\bwho (?:can|could|do|should) (?:i|we) (?:talk|speak|chat) (?:to|with)\\b',
      '^\\W*{which}(?:{role}|person|customer (?:service|support))(?: (?:please|pls|now)){0,2}\\W*$',
    ],
    refusals: [
      "(?<!why )\\b(?:do not|don't|dont|never|no need to|rather not|not want to|without)\\b.{0,24}\\b(?:transfer|connect|talk|speak|chat|hand|escalat)",
      '\\b(?:insurance|travel|estate|booking|shipping|delivery|cleaning) agent',
    ],
  },
);

const german = framesOf(
  {
    which:
      '(?:(?:eine[mnr]?|ein|de[mnr]|die|ihre[mnr]?|eure[mnr]?|andere[nr]?|echte[mnr]?|richtige[mnr]?|menschliche[mnr]?) ){0,4}',
    person:
      '(?:mensch(?:en)?|person|jemand(?:e[mn])?|mitarbeiter(?:in)?|berater(?:in)?|kolleg(?:e|en|in)|chef(?:in)?|vorgesetzten?|ansprechpartner(?:in)?|kunden(?:service|dienst)|support)\\b',
    role: '(?:mensch(?:en)?|mitarbeiter(?:in)?|berater(?:in)?|ansprechpartner(?:in)?|(?:echten?|richtigen?) person)\\b',
  },
  {
    requests: [
      '\\b(?:mit|zu|an) {which}{person}.{0,32}\\b(?:sprechen|reden|chatten|telefonieren|verbinden|verbunden|weiterleiten|weitergeleitet|durchstellen|weiter)\\b',
      '\\b(?:verbinden?|stellen?|leiten?|geben?|gib|holen?) (?:sie )?(?:mich|mir|uns)(?: bitte)? (?:(?:mit|zu|an) )?{which}{person}',
      '\\b(?:möchte|will|brauche|verlange|hätte gerne?) (?:bitte )?{which}{role}',
      '\\bkann (?:mich |mir |uns |bitte ){0,2}jemand .{0,20}\\b(?:anrufen|zurückrufen|helfen)\\b',
      '\\bmit (?:dem|der|wem) (?:kann )?(?:ich|wir) .{0,16}\\b(?:sprechen|reden)\\b',
      '\\bmit (?:dem|der) (?:ich|wir) (?:sprechen|reden)\\b|\\bmit wem kann ich (?:sprechen|reden)\\b',
      '\\b(?:weiterleiten|durchstellen|verbinden) (?:an|zu|mit) {which}{person}',
      '\\brufen sie mich (?:bitte )?(?:zurück|an)\\b',
      '\\bsondern (?:nur )?mit {which}{person}',
      '^\\W*{which}(?:{role}|kundenservice|kundendienst)(?: bitte)?\\W*$',
    ],
    refusals: [
      '(?<!kann ich )\\b(?:nicht|kein(?:en?)?|ohne)\\b.{0,32}\\b(?:verbind|weiterleit|sprechen|reden|mitarbeiter|mensch)',
    ],
  },
);

/** How likely a customer's message asks, now, for a person: 0 to 1; 0.5 is the shipped threshold. */
export function asksForHuman(text: string): number {
  // A request is short; in a very long text only its beginning and its end are read, so the cost has a bound.
  const said = normalise(text.length > 2_000 ? `${text.slice(0, 1_000)} ${text.slice(-1_000)}` : text);
  return said.split(clauseEnd).some(isRequest) ? 0.95 : 0.02;
}

/** "I don't want a bot, I want a person" refuses in one clause and asks in the next. */
const clauseEnd = /(?<=[.!?,;:])\s+/;

const isRequest = (clause: string): boolean =>
  [english, german].some(
    ({ requests, refusals }) =>
      requests.some((request) => request.test(clause)) && !refusals.some((refusal) => refusal.test(clause)),
  );
