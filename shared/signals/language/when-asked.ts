/**
 * What is made of each of a few things, when it is asked for: of seven languages most texts ask for one or two. Written as
 * JSON, it is all there.
 */
export function whenAsked<Key extends string, Thing, Made>(
  things: Readonly<Record<Key, Thing>>,
  make: (thing: Thing, key: Key) => Made,
): Readonly<Record<Key, Made>> {
  const made = {} as Record<Key, Made>;
  for (const key of Object.keys(things) as Key[])
    Object.defineProperty(made, key, { enumerable: true, get: () => make(things[key], key) });
  return made;
}
