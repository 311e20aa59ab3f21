import { loadPatterns } from '../../../../../shared/rules/pattern.ts';
import type { Question } from './analyst.ts';
import { findingsFor } from './findings-for.ts';

const ready = loadPatterns();

/** Runs as a worker of its own; see `analyst.ts`. */
addEventListener('message', async ({ data: question }: MessageEvent<Question>) => {
  try {
    await ready;
    postMessage(findingsFor(question));
  } catch (error) {
    // A promise that fails would tell nobody outside.
    reportError(error);
  }
});
