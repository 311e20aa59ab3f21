import { spread } from '../share.ts';
import { along } from './calibrated.ts';
import type { Calibration } from './calibration.ts';
import { fitIsotonic, type Labelled } from './isotonic.ts';
import { type Quality, qualityOf } from './quality.ts';

export interface LabelledAnswer extends Labelled {
  readonly conversationId: string;
}

/** With fewer answers, or fewer of either kind, a curve would say more about chance than about the assistant. */
export const fewestAnswers = 200;
export const fewestOfAKind = 20;

/**
 * Learns what an assistant's confidence means. How well is told on answers that the curve was not fitted to: half of the
 * conversations judge what the other half has taught, and the other way round. What is kept is fitted to all.
 */
export function fitCalibration(id: string, answers: readonly LabelledAnswer[], nowMs: number): Calibration {
  const good = answers.filter(({ isGood }) => isGood).length;
  const known = { id, fittedAtMs: nowMs, answers: answers.length, good };
  const halves = [0, 1].map((half) => answers.filter(({ conversationId }) => spread(conversationId) % 2 === half));
  const isEnough = answers.length >= fewestAnswers && Math.min(good, answers.length - good) >= fewestOfAKind;
  if (!isEnough || halves.some((half) => half.length === 0)) return known;
  return {
    ...known,
    curve: fitIsotonic(answers).map(([raw, share]) => [raw, share]),
    before: qualityOf(answers),
    after: heldOut(halves as [LabelledAnswer[], LabelledAnswer[]]),
  };
}

function heldOut([one, other]: readonly [readonly LabelledAnswer[], readonly LabelledAnswer[]]): Quality {
  const judged = [
    [one, fitIsotonic(other)],
    [other, fitIsotonic(one)],
  ] as const;
  return qualityOf(
    judged.flatMap(([answers, curve]) => answers.map(({ raw, isGood }) => ({ raw: along(curve, raw), isGood }))),
  );
}
