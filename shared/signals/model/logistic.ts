/**
 * 1 / (1 + e^-x). Only with + - * /, which every engine rounds alike: `Math.exp` may differ in the last bit, and a trace
 * computed again, or weights trained again, must come out the same byte for byte.
 */
export const logistic = (x: number): number => (x < 0 ? 1 - logistic(-x) : 1 / (1 + expOfMinus(x)));

const halvings = 10;
const farthest = 40;

/** e^-x for x >= 0: a short series near zero, squared back up. Relative error below 1e-11. */
export function expOfMinus(x: number): number {
  const near = Math.min(x, farthest) / 2 ** halvings;
  let power = 1 - near * (1 - (near / 2) * (1 - (near / 3) * (1 - (near / 4) * (1 - near / 5))));
  for (let step = 0; step < halvings; step++) power *= power;
  return power;
}
