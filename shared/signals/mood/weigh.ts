import { logistic } from '../model/logistic.ts';
import { noisyOr } from './noisy-or.ts';

/** What rules are this sure of stands as it is. */
const sure = 0.6;
/** Where a model is this sure that there is nothing, what rules are less sure of is doubted. */
const denied = -2.5;
const doubted = 0.75;
const threshold = 0.5;

/** A model passes the threshold where its evidence passes 0, alone or beside hints of the rules, and never goes far beyond. */
const weight = 0.9;
const steepness = 3;
const most = 0.55;
/** Of most messages a model says less, which tells nothing. */
const slight = -1;

/**
 * A share that rules found, and what a model says beside them: it finds what no list names, and doubts a single weak cue in
 * what it knows as everyday talk.
 * @param share 0 to 1
 * @param evidence of the model, see `evidence.ts`; `undefined` where it does not know the language
 * @returns 0 to 1
 */
export function weigh(share: number, evidence: number | undefined): number {
  if (evidence === undefined || share >= sure) return share;
  if (share >= threshold) return evidence < denied ? share * doubted : share;
  if (evidence < slight) return share;
  return Math.min(most, rounded(noisyOr(share, weight * logistic(steepness * evidence))));
}

const rounded = (share: number): number => Math.round(share * 100) / 100;
