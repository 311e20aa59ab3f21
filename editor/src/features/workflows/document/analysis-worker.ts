import { loadPatterns } from '../../../../../shared/rules/pattern.ts';
import { loadSentences } from '../../../i18n/sentences.ts';
import type { Question } from './analyst.ts';
import { findingsFor } from './findings-for.ts';
import { warmUpQuestion } from './warm-up.ts';

// While the page reads and draws the draft there is nothing else to do.
const ready = loadPatterns().then(() => void findingsFor(warmUpQuestion()));

/** Runs as a worker of its own; see `analyst.ts`. */
addEventListener('message', async ({ data: question }: MessageEvent<Question>) => {
  try {
    await ready;
    postMessage(findingsFor(question, await loadSentences(question.language)));
  } catch (error) {
    // A promise that fails would tell nobody outside.
    reportError(error);
  }
});
