import type { InboxView } from '../../../../shared/api/agent-operations.ts';

/** What the address of the inbox says; links and "back" bring the same list. */
export interface InboxSearch {
  /** Waiting where it is left out. */
  readonly view?: InboxView;
  readonly queue?: string;
  /** On a narrow screen the details are a view of their own. */
  readonly details?: true;
}

export const inboxViews: readonly InboxView[] = ['waiting', 'mine', 'others', 'done'];

export function inboxSearch(search: Readonly<Record<string, unknown>>): InboxSearch {
  const view = inboxViews.find((each) => each === search.view);
  const hasQueue = typeof search.queue === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/.test(search.queue);
  return {
    ...(view !== undefined && view !== 'waiting' && { view }),
    ...(hasQueue && { queue: search.queue as string }),
    ...(search.details === true && { details: true as const }),
  };
}
