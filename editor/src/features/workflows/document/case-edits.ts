import { type ExpectedDecision, maxCases, type SampleCase } from '../../../../../shared/workflow/cases/sample-case.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { firstFree } from './ids.ts';

/* What can be done to the sample cases of a workflow; as in `commands.ts`, the same object where nothing changes. */

export const casesOf = ({ cases = [] }: WorkflowDocument): readonly SampleCase[] => cases;

export const mayAddCase = (document: WorkflowDocument): boolean => casesOf(document).length < maxCases;

/** The id of the next case: it never changes afterwards, whatever the case is called. */
export const freshCaseId = (document: WorkflowDocument): string =>
  firstFree(`case-${casesOf(document).length + 1}`, new Set(casesOf(document).map(({ id }) => id)));

export function addCase(document: WorkflowDocument, added: SampleCase): WorkflowDocument {
  return mayAddCase(document) ? withCases(document, [...casesOf(document), added]) : document;
}

export function changeCase(
  document: WorkflowDocument,
  id: string,
  change: (one: SampleCase) => SampleCase,
): WorkflowDocument {
  const cases = casesOf(document).map((one) => (one.id === id ? change(one) : one));
  return cases.every((one, index) => one === casesOf(document)[index]) ? document : withCases(document, cases);
}

export function removeCase(document: WorkflowDocument, id: string): WorkflowDocument {
  const rest = casesOf(document).filter((one) => one.id !== id);
  return rest.length === casesOf(document).length ? document : withCases(document, rest);
}

/** @param by -1 up, 1 down */
export function moveCase(document: WorkflowDocument, id: string, by: -1 | 1): WorkflowDocument {
  const cases = casesOf(document);
  const at = cases.findIndex((one) => one.id === id);
  const next = swapped(cases, at, at + by);
  return next === cases ? document : withCases(document, next);
}

/** The very same list where one of the places is not there. */
export function swapped<Item>(items: readonly Item[], one: number, other: number): readonly Item[] {
  const [first, second] = [items[one], items[other]];
  if (first === undefined || second === undefined) return items;
  return items.map((item, at) => (at === one ? second : at === other ? first : item));
}

/** What a run came to, as what is expected from now on. */
export function expectationOf(got: {
  readonly decision: ExpectedDecision['decision'];
  readonly turn: number;
  readonly queueId?: string | undefined;
  readonly reason?: Extract<ExpectedDecision, { decision: 'escalate' }>['reason'];
}): ExpectedDecision {
  const { decision, turn, queueId, reason } = got;
  if (decision === 'continue') return { decision };
  if (decision === 'offer') return { decision, turn };
  return { decision, turn, ...(queueId !== undefined && { queueId }), ...(reason !== undefined && { reason }) };
}

/** A document without cases carries no empty list of them. */
function withCases({ cases: _cases, ...document }: WorkflowDocument, cases: readonly SampleCase[]): WorkflowDocument {
  return cases.length === 0 ? document : { ...document, cases: [...cases] };
}
