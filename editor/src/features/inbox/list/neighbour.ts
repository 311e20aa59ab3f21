/**
 * The next or previous of a list, for J and K. Stops at the ends; without a current one it begins at the top.
 * Where the current one has left the list, it goes on from where that one stood.
 */
export function neighbour(
  ids: readonly string[],
  current: string | undefined,
  step: 1 | -1,
  lastIndex = -1,
): string | undefined {
  const at = current === undefined ? -1 : ids.indexOf(current);
  if (at < 0 && (current === undefined || lastIndex < 0)) return ids[0];
  // Whoever came after the one that left now stands in its place.
  const to = at >= 0 ? at + step : step === 1 ? lastIndex : lastIndex - 1;
  return ids[Math.min(Math.max(to, 0), ids.length - 1)];
}
