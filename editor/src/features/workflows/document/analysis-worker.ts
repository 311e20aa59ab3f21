import { loadPatterns } from '../../../../../shared/rules/pattern.ts';
import { analyseWorkflow } from '../../../../../shared/workflow/analyse/analyse.ts';
import { loadSentences } from '../../../i18n/sentences.ts';
import type { Question } from './analyst.ts';

const ready = loadPatterns();

/** Runs as a worker of its own; see `analyst.ts`. */
addEventListener('message', async ({ data: { document, context, rules, language } }: MessageEvent<Question>) => {
  try {
    await ready;
    const sentences = await loadSentences(language);
    postMessage(analyseWorkflow(document, { ...context, language: sentences }, rules));
  } catch (error) {
    // A promise that fails would tell nobody outside.
    reportError(error);
  }
});
