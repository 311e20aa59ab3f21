import { normalise } from './normalise.ts';

/**
 * Request frames: a wish or an imperative, a verb of contact and a noun for a person, near one another.
 * Guards come first, since "do not transfer me" and "are you a real person?" hold the same words.
 */
interface Frames {
  readonly guards: readonly RegExp[];
  readonly requests: readonly RegExp[];
}

const english: Frames = {
  guards: [
    /\b(do not|don't|dont|please don't|no need to|rather not|not want to|without)\b.{0,24}\b(transfer|connect|talk|speak|hand|escalat\w*|human|person|agent)/,
    /\b(are|r) (you|u)\b.{0,16}\b(a |an )?(real |actual |live )?(human|person|bot|robot|machine)/,
    /\b(insurance|travel|estate|real estate|booking|shipping|delivery) agent/,
    /\b(i|we) (already )?(spoke|talked|chatted|was talking|had a chat) (to|with)\b/,
  ],
  requests: [
    /\b(talk|speak|chat|connect|transfer|switch|escalate|put|hand|pass|forward|get|reach|call|contact|want|need|give|see|find|bring)\b(?: \w+'?\w*){0,5} (human|humans|person|people|agent|agents|operator|representative|rep|someone|somebody|advisor|adviser|manager|supervisor|specialist|colleague|staff|employee|live support|customer service)\b/,
    /\b(real|actual|live|human) (human|person|people|agent|operator|being|representative|support|chat)\b/,
    /\bcan (someone|somebody|anyone|a person|a human) (please )?(help|call|contact|talk|speak)\b/,
    /^(a |an )?(human|agent|operator|representative|person|manager|supervisor)( please| now)?[ .!]*$/,
  ],
};

const german: Frames = {
  guards: [
    /\b(nicht|kein(en|e)?|ohne)\b.{0,24}\b(verbind\w*|weiterleit\w*|mitarbeiter\w*|mensch\w*)/,
    /\b(bist du|sind sie)\b.{0,16}\b(mensch|bot|roboter|maschine|echte[rn]? person)/,
    /\b(versicherungs|reise|immobilien)(vertreter|makler|agent)/,
    /\bhabe? (schon |bereits )?mit\b.{0,40}\b(gesprochen|telefoniert|geredet)\b/,
  ],
  requests: [
    /\b(mit|zu|an) (?:\w+ ){0,2}(mensch|menschen|mitarbeiter|mitarbeiterin|berater|beraterin|person|jemand|jemandem|kolleg\w+|kundenservice|support)\b.{0,32}\b(sprechen|reden|chatten|telefonieren|verbinden|verbunden|weiterleiten|durchstellen)\b/,
    /\b(verbinden? sie mich|stellen sie mich durch|weiterleiten|verbinde mich|leite mich|sprechen|brauche|möchte|will)\b(?: \p{L}+){0,4} (mensch|menschen|mitarbeiter|mitarbeiterin|berater|beraterin|echten person|richtigen person)\b/u,
    /\b(echten?|richtigen?|echter|richtiger) (mensch|menschen|person|mitarbeiter)\b/,
    /^(mensch|mitarbeiter|berater)( bitte)?[ .!]*$/,
  ],
};

const frames: readonly Frames[] = [english, german];

/** How likely a customer's message asks, now, for a person: 0 to 1; 0.5 is the shipped threshold. */
export function asksForHuman(text: string): number {
  // A request is short; in a very long text only its beginning and its end are read, so the cost has a bound.
  const said = normalise(text.length > 2_000 ? `${text.slice(0, 1_000)} ${text.slice(-1_000)}` : text);
  const sentences = said.split(/(?<=[.!?])\s+/);
  return sentences.some(isRequest) ? 0.95 : 0.02;
}

const isRequest = (sentence: string): boolean =>
  frames.some(
    ({ guards, requests }) =>
      requests.some((request) => request.test(sentence)) && !guards.some((guard) => guard.test(sentence)),
  );
