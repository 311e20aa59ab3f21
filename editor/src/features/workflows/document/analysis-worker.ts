import { loadPatterns } from '../../../../../shared/rules/pattern.ts';
import { analyseWorkflow } from '../../../../../shared/workflow/analyse/analyse.ts';
import type { Question } from './analyst.ts';

/** Runs as a worker of its own; see `analyst.ts`. */
addEventListener('message', async ({ data: { document, context, rules } }: MessageEvent<Question>) => {
  await loadPatterns();
  postMessage(analyseWorkflow(document, context, rules));
});
