import type { Series } from './migrate.ts';
import { packRecentIds } from './pack-recent-ids.ts';

/*
 * Every kind of document that is stored and read again by a later version. To change the shape of one: add a step with
 * its test, and raise the `schemaVersion` of its schema and of its writer by one. A step calls nothing that may change:
 * what was stored then never does.
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
