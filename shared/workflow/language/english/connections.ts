import type { ConnectionWords } from '../fix-words.ts';

export const englishConnections: ConnectionWords = {
  gone: 'One of the two nodes is no longer there.',
  toItself: 'A node cannot lead to itself.',
  toStart: 'Nothing leads to the start.',
  toNote: 'Nothing leads to a note: it does nothing.',
  noExit: (node, exit) => `${node} has no exit “${exit}”.`,
  back: 'That would lead back to a step before it.',
};
