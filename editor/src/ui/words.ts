export { capital } from '../../../shared/capital.ts';

/** Every part that was typed begins a word of the text, in any order: "inb go" finds "Go to inbox". */
export function matchesWords(text: string, typed: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}
