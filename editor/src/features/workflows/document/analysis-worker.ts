import { loadPatterns } from '../../../../../shared/rules/pattern.ts';
import { analyseWorkflow } from '../../../../../shared/workflow/analyse/analyse.ts';
import type { Question } from './analyst.ts';

const ready = loadPatterns();

/** Runs as a worker of its own; see `analyst.ts`. */
addEventListener('message', async ({ data: { document, context, rules } }: MessageEvent<Question>) => {
  try {
    await ready;
    postMessage(analyseWorkflow(document, context, rules));
  } catch (error) {
    // A promise that fails would tell nobody outside.
    reportError(error);
  }
});
