import { letters, toPattern } from './classes.ts';

/** "do not transfer me": a negation before the frame, no new subject between. */
const refusedBefore = toPattern('not (?:[^.,? i who]{0,5}|wish who [^.,? i]{0,3})$');
/** "I don't want to talk to": a frame that begins with its wish is not refused by a negation of another wish. */
const refusedWishBefore = toPattern('not [^.,? i wish who]{0,2}$');
const refusedWithin = toPattern('not');
/** "rufen Sie mich bitte nicht an": German refuses after the verb. */
const refusedAfter = toPattern('^please{0,2} not(?! [the real]{0,3} [bot anyone])');
const endsWithMe = toPattern('me [please back with]{0,2}$');
/** "nobody who can talk to me" */
const noneBefore = toPattern('not$');
/** "my app is not loading can someone call me": a question begins anew, in messages that set no mark, too. */
const startsWithQuestion = toPattern(
  '^(?:can [me please the]{0,3} [anyone staff human another]|the{0,2} [anyone staff human] can|isThere|who)',
);
const startsWithWish = toPattern('^wish');

/** "¿Tengo que hablar con alguien para cancelar?" asks whether one must. */
const clauseBegins = toPattern('(?:^|[.,?])$');
const wishBegins = toPattern('(?:^|[.,?]) wish [the please with it other me]{0,3}$');
const restOfQuestion = toPattern('^[^.,?]{1,8}[?]');

/** "my wife wants to talk to": who asks is somebody else. */
const ofThirdBefore = toPattern('third [^.,? i can]{0,4}$');

/** "I talk to an agent every day", "I had a chat with": told, not asked. */
const statedBefore = toPattern(
  '(?:(?:^|[^can who let]) i [please other]?|(?:^|[.,?])[^.,? can wish help]{1,20} the|past any?)$',
);
const statement = toPattern('^[talk reach give call pass escalate]');
const reportedBefore = toPattern('past [^.,? i wish]{0,3}$');

/** "translate 'I want to speak to a manager'", "it says contact support" */
const quotedBefore = toPattern('quotes [i please the wish with]{0,4}$');
const quotedAfter = toPattern('^[^.,?]{0,2} quotes');

/** "Am I talking to a human?" */
const askedOfNatureBefore = toPattern('(?:^|[^you]) areYou any{0,2}$');

/** "an agent who sold me this" is somebody in particular. */
const particularAfter = toPattern('^who (?:third|past|info|other past)');

/** "can the driver phone me": it is not us who shall. */
const callsOfThird = toPattern('third [with please can]{0,2} (?:[call reach] with? me|me other? [call reach])');

/** "What do you call me?", "call me by my name" */
const names = toPattern('name');
const calls = toPattern(
  '[call reach] [you please back with]{0,3} me|me [please can you wish]{0,3} [call reach]|call with? you',
);

/** "When can I reach customer service?" asks for the hours. */
const onlySupport = (match: string): boolean =>
  match.includes(letters.support) && !match.includes(letters.staff) && !match.includes(letters.anyone);

/** Whether what stands around a frame makes it no request. */
export function isGuarded(before: string, match: string, after: string): boolean {
  const refused = startsWithWish.test(match) ? refusedWishBefore : refusedBefore;
  return (
    (startsWithQuestion.test(match) ? noneBefore : refused).test(before) ||
    refusedWithin.test(match) ||
    (endsWithMe.test(match) && refusedAfter.test(after)) ||
    ofThirdBefore.test(before) ||
    (restOfQuestion.test(after) && (startsWithWish.test(match) ? clauseBegins : wishBegins).test(before)) ||
    askedOfNatureBefore.test(before) ||
    quotedBefore.test(before) ||
    quotedAfter.test(after) ||
    (statement.test(match) && statedBefore.test(before)) ||
    (!match.includes(letters.wish) && reportedBefore.test(before)) ||
    particularAfter.test(after) ||
    callsOfThird.test(match) ||
    (calls.test(match) && names.test(before + match + after)) ||
    (onlySupport(match) && (before + after).includes(letters.info))
  );
}

/** "you don't understand", "it does not work": a negation that refuses nothing. */
const complaint = toPattern('not [the can wish you please with it me other]{0,2} know', 'g');
/** "not a bot", "I don't want to talk to a robot": what follows begins anew. */
const noBot = toPattern(
  'not [^.,? i]{0,6} bot ,?|not [^.,? i]{0,4} [talk talking] with you (?=[give pass let wish human staff])',
  'g',
);
/** "insurance agent", "agent d'assurance" */
const ofTrade = toPattern(
  'trade{1,2} support{0,2} [staff boss]|(?<=(?:^|[.,]) [the my other]{0,2}) trade [.] the{0,3} support{0,2} [staff boss]|[staff boss] [with the for]{0,2} trade',
  'g',
);

/** A message without the words that only look like a refusal or like our staff. */
export const withoutLookalikes = (code: string): string =>
  code.replace(complaint, letters.other).replace(noBot, '.').replace(ofTrade, letters.other);

/** "Thank you, agent", and nothing after it. */
const thanked = toPattern(
  'thanks [please yes thanks you with for]{0,2} ,? [the wish]{0,3} [staff boss human] (?=$|[.,?])',
  'g',
);

/** "Dear support team, ...", "hello operator I have a question": whom the message is for. */
const greeted = toPattern(
  'greeting{1,2} the{0,2} (?:staff|boss|human|support{1,2}) (?=$|[.,?] [^please]|i(?! wish))',
  'g',
);

/** A message in which greetings and thanks are fillers, as "please" is, but for those to an agent; "uh" and "um" are unsaid. */
export const withoutManners = (code: string): string =>
  manners.test(code)
    ? code
        .replaceAll(letters.hesitation, '')
        .replace(thanked, letters.other)
        .replace(greeted, letters.please)
        .replace(politeness, letters.please)
    : code;
const manners = toPattern('[thanks greeting hesitation]');
const politeness = toPattern('[thanks greeting]', 'g');

/** "Gracias, agente", "puesto: supervisor", and nothing else: short enough to be read in a language that it is not in. */
const onlyNamed = toPattern(
  '^ (?:thanks [please yes thanks you with for]{0,2} ,? [the wish]{0,3}|[the my other]{0,2} trade [.] [the support]{0,4}) [staff boss human] other{0,3} [.]{0,3} $',
);
export const onlyNamesStaff = (code: string): boolean => onlyNamed.test(code);
