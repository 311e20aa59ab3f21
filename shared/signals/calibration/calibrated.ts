import type { Calibration } from './calibration.ts';
import type { Curve } from './isotonic.ts';

/** The share of good answers at a confidence: along straight lines between the points of the curve, level beyond its ends. */
export function along(curve: Curve, raw: number): number {
  const above = curve.findIndex(([at]) => at >= raw);
  const [x1 = 0, y1 = raw] = curve[above < 0 ? curve.length - 1 : above] ?? [];
  const [x0, y0] = curve[above - 1] ?? [x1, y1];
  const share = x1 > x0 ? y0 + ((raw - x0) / (x1 - x0)) * (y1 - y0) : y1;
  return Math.round(share * 1_000) / 1_000;
}

/** A curve counts where it came closer to outcomes that it had not seen. */
export const helps = ({ curve, before, after }: Calibration): boolean =>
  curve !== undefined && before !== undefined && after !== undefined && after.brier < before.brier;

/** @returns `undefined` where the confidence stands as it was reported */
export function calibratedConfidence(
  raw: number | undefined,
  calibration: Calibration | undefined,
  isOff: boolean,
): number | undefined {
  if (raw === undefined || isOff || !calibration?.curve || !helps(calibration)) return undefined;
  return along(calibration.curve, raw);
}
