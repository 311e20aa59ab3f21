/** What stands at a path such as `cases.1.condition`; the whole at an empty one. */
export const valueAt = (data: unknown, path: string): unknown =>
  keysOf(path).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    data,
  );

/** A copy with another value at a path that is there. */
export const withValueAt = <Data>(data: Data, path: string, value: unknown): Data =>
  replaced(data, keysOf(path), value) as Data;

function replaced(data: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data))
    return data.map((each, index) => (String(index) === key ? replaced(each, rest, value) : each));
  const record = data as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], rest, value) };
}

const keysOf = (path: string): readonly string[] => path.split('.').filter((key) => key !== '');
