/**
 * A value as a database gives it back: a copy, without `undefined` members, and with the members of each object in
 * another order, since DynamoDB promises none. What depends on the order, or on sharing an object, fails in tests.
 */
export const stored = <T>(value: T): T => reordered(JSON.parse(JSON.stringify(value))) as T;

function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? 1 : -1));
  return Object.fromEntries(members.map(([name, member]) => [name, reordered(member)]));
}
