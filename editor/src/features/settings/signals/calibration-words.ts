import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import { helps } from '../../../../../shared/signals/calibration/calibrated.ts';
import type { Calibration } from '../../../../../shared/signals/calibration/calibration.ts';
import { fewestAnswers } from '../../../../../shared/signals/calibration/fit-calibration.ts';
import { percentText } from '../../../i18n/number-text.ts';
import { intl, t } from '../../../i18n/translate.ts';
import { messages } from './messages.ts';

export const isUsed = ({ uncalibrated = [] }: SignalsInput, { id }: Calibration): boolean => !uncalibrated.includes(id);

/** The settings with an assistant's confidence set right, or left as it reports it. */
export function withUse(input: SignalsInput, id: string, isOn: boolean): SignalsInput {
  const { uncalibrated = [], ...rest } = input;
  const others = uncalibrated.filter((each) => each !== id);
  const next = isOn ? others : [...others, id];
  return next.length > 0 ? { ...rest, uncalibrated: next } : rest;
}

export const goodText = ({ answers, good }: Calibration): string => (answers === 0 ? '–' : percentText(good / answers));

/** How far confidence and outcomes lie apart on average, before and after, in per cent. */
export const errorText = ({ before, after }: Calibration): string =>
  before && after ? `${percent(before.ece)} → ${percent(after.ece)}` : '–';

export const brierText = ({ before, after }: Calibration): string =>
  before && after ? `${rounded(before.brier, 3)} → ${rounded(after.brier, 3)}` : '–';

const percent = (share: number): string => `${rounded(share * 100, 1)} %`;

const rounded = (value: number, digits: number): string =>
  intl().formatNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Why nothing is set right, where nothing is. */
export function stateText(calibration: Calibration): string {
  const { answers, curve } = calibration;
  if (answers < fewestAnswers) return t(messages.tooFew, { answers, fewest: fewestAnswers });
  if (!curve) return t(messages.tooFewOfOneKind);
  return t(helps(calibration) ? messages.setRight : messages.asReported);
}
