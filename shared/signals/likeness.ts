/** Letters of the mark of a word. */
export const markLength = 3;

/** How much two rows of marks share, see `fingerprint.ts`: 0 (nothing) to 1 (all); Dice's coefficient over stems. */
export const likeness = (a: string, b: string): number =>
  a === '' || b === ''
    ? 0
    : (2 * sharedStems(a, b)) / (Math.ceil(a.length / markLength) + Math.ceil(b.length / markLength));

/** How many stems both have in common. */
function sharedStems(a: string, b: string): number {
  let shared = 0;
  for (let at = 0; at < b.length; at += markLength) if (holds(a, b.slice(at, at + markLength))) shared += 1;
  return shared;
}

function holds(marks: string, mark: string): boolean {
  for (let at = 0; at < marks.length; at += markLength) if (marks.startsWith(mark, at)) return true;
  return false;
}
