import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import { helps } from '../../../../../shared/signals/calibration/calibrated.ts';
import type { Calibration } from '../../../../../shared/signals/calibration/calibration.ts';
import { fewestAnswers } from '../../../../../shared/signals/calibration/fit-calibration.ts';

export const isUsed = ({ uncalibrated = [] }: SignalsInput, { id }: Calibration): boolean => !uncalibrated.includes(id);

/** The settings with an assistant's confidence set right, or left as it reports it. */
export function withUse(input: SignalsInput, id: string, isOn: boolean): SignalsInput {
  const { uncalibrated = [], ...rest } = input;
  const others = uncalibrated.filter((each) => each !== id);
  const next = isOn ? others : [...others, id];
  return next.length > 0 ? { ...rest, uncalibrated: next } : rest;
}

export const goodText = ({ answers, good }: Calibration): string =>
  answers === 0 ? '–' : `${Math.round((100 * good) / answers)} %`;

/** How far confidence and outcomes lie apart on average, before and after, in per cent. */
export const errorText = ({ before, after }: Calibration): string =>
  before && after ? `${percent(before.ece)} → ${percent(after.ece)}` : '–';

export const brierText = ({ before, after }: Calibration): string =>
  before && after ? `${before.brier.toFixed(3)} → ${after.brier.toFixed(3)}` : '–';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Why nothing is set right, where nothing is. */
export function stateText(calibration: Calibration): string {
  const { answers, curve } = calibration;
  if (answers < fewestAnswers) return `Too few answers yet: ${answers} of ${fewestAnswers}`;
  if (!curve) return 'Too few answers of one kind';
  return helps(calibration) ? 'Set right' : 'As good as reported';
}
