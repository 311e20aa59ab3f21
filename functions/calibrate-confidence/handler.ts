import { storesOf } from '../dependencies.ts';
import { type CalibrateReport, calibrate } from '../use-cases/calibrate.ts';

const deps = storesOf('calibrate-confidence');

/** Leaves time to fit and to save. */
const readingMs = 240_000;

export const handler = async (): Promise<CalibrateReport> => {
  const report = await calibrate(deps, deps.clock.now() + readingMs);
  deps.logger.info('Calibrated', { ...report });
  return report;
};
