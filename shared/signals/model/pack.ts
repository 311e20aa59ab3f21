import { toBase64 } from './base64.ts';
import { places } from './features.ts';
import type { PackedModel } from './linear-model.ts';

const steps = 127;

/**
 * Keeps the heaviest weights, each rounded to one of 255 steps. Of equal weights those at lower places are kept, so that
 * the same training gives the same bytes.
 * @param weights one for each place @param keep how many at most
 */
export function pack(bias: number, weights: Float64Array, keep: number): PackedModel {
  if (weights.length !== places) throw new RangeError(`${weights.length} weights for ${places} places.`);
  const kept = [...weights.keys()]
    .sort((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0) || a - b)
    .slice(0, keep)
    .sort((a, b) => a - b);
  const heaviest = kept.reduce((most, place) => Math.max(most, Math.abs(weights[place] ?? 0)), 0);
  // Weights that are too small to be told from none would make a step of nothing.
  const scale = Number((heaviest / steps).toPrecision(6)) || 1;
  const bytes: number[] = [];
  let last = -1;
  for (const place of kept) {
    const step = Math.max(-steps, Math.min(steps, Math.round((weights[place] ?? 0) / scale)));
    if (step === 0) continue;
    for (let distance = place - last; ; distance >>= 7) {
      if (distance < 0x80) {
        bytes.push(distance);
        break;
      }
      bytes.push((distance & 0x7f) | 0x80);
    }
    bytes.push(step & 0xff);
    last = place;
  }
  return { bias: Number(bias.toFixed(4)), scale, weights: toBase64(Uint8Array.from(bytes)) };
}
