import * as z from 'zod';
import { channelId } from '../../ids.ts';
import { mostPoints } from './isotonic.ts';

const share = z.number().min(0).max(1);

/** How far a confidence is from what came of the answers; 0 is best. See `quality.ts`. */
export const quality = z.object({ brier: share, ece: share });

/** What an assistant's confidence has turned out to mean, learned from what came of its answers. */
export const calibration = z.object({
  /** The channel whose assistant it is. */
  id: channelId,
  fittedAtMs: z.int(),
  /** Answers of which it is known what came of them, and how many of them were good. */
  answers: z.int().nonnegative(),
  good: z.int().nonnegative(),
  /** From confidence as reported to share of good answers, rising. Absent: too few answers to tell. */
  curve: z
    .array(z.tuple([share, share]))
    .min(1)
    .max(mostPoints)
    .optional(),
  /** On answers that a curve was not fitted to, without it and with it. */
  before: quality.optional(),
  after: quality.optional(),
});
export type Calibration = z.infer<typeof calibration>;
