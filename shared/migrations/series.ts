import { packMarks } from '../conversation/recent-ids.ts';
import type { Series, Stored } from './migrate.ts';

/*
 * Every kind of document that is stored and read again by a later version. To change the shape of one: add a step with
 * its test, and raise the `schemaVersion` of its schema and of its writer by one.
 */

export const workflowSeries: Series = { what: 'workflow', steps: [] };

export const ruleSetSeries: Series = { what: 'rule set', steps: [] };

/** What one version of a workflow compiled to. */
export const rulesSeries: Series = { what: 'list of rules', steps: [] };

/** An entry of a conversation's log with the state in it, as its item holds it. The first ones were stored without a number. */
export const logEntrySeries: Series = {
  what: 'entry of a conversation',
  steps: [packRecentIds],
  unnamedIs: 1,
};

/** The marks of recent message ids, a third of a long conversation's entry, became bytes. */
function packRecentIds(stored: Stored): Stored {
  const state = stored.state as { readonly recentIds: string };
  return { ...stored, state: { ...state, recentIds: packMarks(state.recentIds) } };
}
