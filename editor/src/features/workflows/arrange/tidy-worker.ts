import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import type { Sizes } from './boxes.ts';
import { tidyPlaces } from './tidy.ts';

export interface TidyQuestion {
  readonly document: WorkflowDocument;
  readonly sizes: Sizes;
}

/** Runs as a worker of its own: laying out a large workflow takes longer than a keystroke may. */
addEventListener('message', ({ data: { document, sizes } }: MessageEvent<TidyQuestion>) => {
  postMessage(tidyPlaces(document, sizes));
});
