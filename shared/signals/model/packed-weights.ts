/**
 * Weights as text: for each that is not zero a pair of characters, how far its place lies from the one before, and what it
 * weighs. Characters are those of ASCII that stand for themselves in JSON and in code, so a model is read in one pass, at
 * two characters a weight. A weight is written as its root, so that small ones keep their differences beside large ones.
 */
const values = 91;
const first = 35;
const backslash = 92;
/** Stands for this many places and no weight. */
const farther = values - 1;
const roots = (values - 1) / 2;

/** The heaviest weight, in steps. */
export const mostSteps = roots * roots;

const characterOf = (value: number): string =>
  String.fromCharCode(value + first >= backslash ? value + first + 1 : value + first);

/** @param weights by place, from -1 to 1 */
export function packWeights(weights: ReadonlyMap<number, number>): string {
  let text = '';
  let last = -1;
  for (const [place, weight] of [...weights].sort(([a], [b]) => a - b)) {
    const root = Math.round(Math.sign(weight) * Math.sqrt(Math.min(1, Math.abs(weight))) * roots);
    if (root === 0) continue;
    let distance = place - last - 1;
    for (; distance >= farther; distance -= farther) text += characterOf(farther);
    text += characterOf(distance) + characterOf(root + roots);
    last = place;
  }
  return text;
}

/** @throws RangeError when a place lies outside the table: the text is damaged, or for another number of places */
export function unpackWeights(text: string, places: number): Int16Array {
  const weights = new Int16Array(places);
  let place = -1;
  for (let at = 0; at < text.length; ) {
    const distance = valueAt(text, at++);
    if (distance === farther) {
      place += farther;
      continue;
    }
    place += distance + 1;
    if (place >= places || at >= text.length) throw new RangeError(`A packed weight lies at ${place} of ${places}.`);
    const root = valueAt(text, at++) - roots;
    weights[place] = root < 0 ? -root * root : root * root;
  }
  return weights;
}

function valueAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > backslash ? code - first - 1 : code - first;
}
