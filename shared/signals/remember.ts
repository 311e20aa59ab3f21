/**
 * What makes something of a text or of its words, and remembers the last: each detector asks the same of one message, one
 * after another.
 */
export function rememberLast<Read, Made>(make: (read: Read) => Made): (read: Read) => Made {
  let last: { readonly read: Read; readonly made: Made } | undefined;
  return (read) => {
    if (last?.read !== read) last = { read, made: make(read) };
    return last.made;
  };
}

/**
 * What makes something of a text, and remembers it for the newest so many texts. The same text must always make the same,
 * so that nothing but the time it takes depends on what came before.
 */
export function rememberNewest<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = make(text);
    const [oldest] = made.size < most ? [] : made.keys();
    if (oldest !== undefined) made.delete(oldest);
    made.set(text, fresh);
    return fresh;
  };
}
