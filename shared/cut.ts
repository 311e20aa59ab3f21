/** The beginning of a text, at most `length` UTF-16 units of it, without half a character at its end. */
export const cut = (text: string, length: number): string => {
  const isInPair = text.length > length && /[\ud800-\udbff]/.test(text.charAt(length - 1));
  return text.slice(0, isInPair ? length - 1 : length);
};
