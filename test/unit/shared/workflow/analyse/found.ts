import { sampleOrganisation } from '../../../../../functions/local/sample/organisation.ts';
import type { Condition } from '../../../../../shared/rules/condition.ts';
import { analyseWorkflow } from '../../../../../shared/workflow/analyse/analyse.ts';
import type { Finding } from '../../../../../shared/workflow/analyse/finding.ts';
import { compileWorkflow } from '../../../../../shared/workflow/compile.ts';
import type { WorkflowDocument, WorkflowNode } from '../../../../../shared/workflow/document.ts';
import type { WorkflowContext } from '../../../../../shared/workflow/nodes/node-kind.ts';
import { asks, drawn, edges, goOn, handOff, start } from '../../samples.ts';

export const { queues, calendars } = sampleOrganisation;
export const context: WorkflowContext = {
  queueIds: queues.map(({ id }) => id),
  defaultLocale: 'en',
  locales: [],
  calendarIds: calendars.map(({ id }) => id),
  queues,
  calendars,
};

export const asksForPerson: Condition = { signal: 'asksForHuman', op: 'gte', value: 0.5 };
export const unsure: Condition = { signal: 'confidence', op: 'lt', value: 0.5 };

/** Who asks for a person gets one; then the given nodes, from `q` on. */
export const behind = (nodes: readonly WorkflowNode[], lines: readonly string[]): WorkflowDocument =>
  drawn(
    [start(), asks('asks', asksForPerson), handOff('heard'), goOn('ai'), handOff('person'), ...nodes],
    edges('start>asks', 'asks.yes>heard', 'asks.no>q', ...lines),
  );
export const asking = (condition: Condition): WorkflowDocument =>
  behind([asks('q', condition)], ['q.yes>person', 'q.no>ai']);

export const compiledRules = (document: WorkflowDocument) => {
  const compiled = compileWorkflow(document, context);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.rules;
};
export const find = (document: WorkflowDocument, code: Finding['code'], others: readonly WorkflowDocument[] = []) => {
  compiledRules(document);
  return analyseWorkflow(document, context, others.flatMap(compiledRules)).filter((finding) => finding.code === code);
};
