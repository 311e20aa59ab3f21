import { body } from './classes/body.ts';
import { danger } from './classes/danger.ts';
import { ending } from './classes/ending.ts';
import { everyday } from './classes/everyday.ts';
import { guarding } from './classes/guarding.ts';
import { mind } from './classes/mind.ts';
import { money } from './classes/money.ts';
import { people } from './classes/people.ts';
import { talking } from './classes/talking.ts';
import { wrongs } from './classes/wrongs.ts';

/**
 * Words that say the same kind of thing, `class: word word`: a model counts a word that it never saw by its class. A word
 * may stand in several classes. A word that is not listed is looked up without its ending, see `endings.ts`, so irregular
 * forms, common misspellings and words that only look like a form of another are listed. Models learn from these lists by
 * the names of the classes, so a change asks for a new training.
 */
export const english = [people, money, ending, wrongs, guarding, danger, body, mind, talking, everyday].join('');
