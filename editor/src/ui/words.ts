/** Every part that was typed begins a word of the text, in any order: "inb go" finds "Go to inbox". */
export function matchesWords(text: string, typed: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** As a line begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
