import { letters, patternOf } from './classes.ts';
import * as shapes from './shapes.table.ts';

const refusedBefore = patternOf(shapes.refusedBefore);
const refusedWishBefore = patternOf(shapes.refusedWishBefore);
const refusedWithin = patternOf(shapes.refusedWithin);
const refusedAfter = patternOf(shapes.refusedAfter);
const endsWithMe = patternOf(shapes.endsWithMe);
const noneBefore = patternOf(shapes.noneBefore);
const startsWithQuestion = patternOf(shapes.startsWithQuestion);
const startsWithWish = patternOf(shapes.startsWithWish);

const clauseBegins = patternOf(shapes.clauseBegins);
const wishBegins = patternOf(shapes.wishBegins);
const restOfQuestion = patternOf(shapes.restOfQuestion);

const ofThirdBefore = patternOf(shapes.ofThirdBefore);

const statedBefore = patternOf(shapes.statedBefore);
const statement = patternOf(shapes.statement);
const reportedBefore = patternOf(shapes.reportedBefore);

const quotedBefore = patternOf(shapes.quotedBefore);
const quotedAfter = patternOf(shapes.quotedAfter);

const askedOfNatureBefore = patternOf(shapes.askedOfNatureBefore);

const particularAfter = patternOf(shapes.particularAfter);

const callsOfThird = patternOf(shapes.callsOfThird);

const names = patternOf(shapes.names);
const calls = patternOf(shapes.calls);

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

const complaint = patternOf(shapes.complaint, 'g');
const noBot = patternOf(shapes.noBot, 'g');
const ofTrade = patternOf(shapes.ofTrade, 'g');

/** A message without the words that only look like a refusal or like our staff. */
export const withoutLookalikes = (code: string): string =>
  code.replace(complaint, letters.other).replace(noBot, '.').replace(ofTrade, letters.other);

const thanked = patternOf(shapes.thanked, 'g');

const greeted = patternOf(shapes.greeted, 'g');

/** A message in which greetings and thanks are fillers, as "please" is, but for those to an agent; "uh" and "um" are unsaid. */
export const withoutManners = (code: string): string =>
  manners.test(code)
    ? code
        .replaceAll(letters.hesitation, '')
        .replace(thanked, letters.other)
        .replace(greeted, letters.please)
        .replace(politeness, letters.please)
    : code;
const manners = patternOf(shapes.manners);
const politeness = patternOf(shapes.politeness, 'g');

const onlyNamed = patternOf(shapes.onlyNamed);
export const onlyNamesStaff = (code: string): boolean => onlyNamed.test(code);
