import type { OutlineLine } from '../document/outline.ts';

/**
 * Which line a key means, as in any tree: up and down by order, left to the line that it hangs from, right to the first
 * that hangs from it. `undefined` where the key means nothing here.
 */
export function lineFor(stroke: string, lines: readonly OutlineLine[], from: OutlineLine): OutlineLine | undefined {
  const at = lines.indexOf(from);
  switch (stroke) {
    case 'arrowdown':
      return lines[at + 1] ?? from;
    case 'arrowup':
      return lines[at - 1] ?? from;
    case 'home':
      return lines[0];
    case 'end':
      return lines.at(-1);
    case 'arrowleft':
      return lines.find(({ is, node }) => is === 'step' && node !== undefined && node.id === from.parent) ?? from;
    case 'arrowright':
      return (from.is === 'step' && lines.find(({ parent }) => parent === from.node?.id)) || from;
    default:
      return undefined;
  }
}
