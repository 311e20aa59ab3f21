import type { Rule } from '../../rules/rule.ts';
import { weekdays } from '../../settings/calendar.ts';
import type { WorkflowContext } from '../nodes/node-kind.ts';
import type { Finding } from './finding.ts';
import { findingWords, nameIn, type Study, witnessOf } from './study.ts';

/** Hand-offs to a queue whose calendar has no open hour in any week. Needs the queues and calendars in the context. */
export function neverOpenQueues(study: Study, { queues, calendars }: WorkflowContext): readonly Finding[] {
  if (!queues || !calendars) return [];
  const closed = new Map(
    queues.flatMap(({ id, calendarId }) => {
      const calendar = calendars.find((each) => each.id === calendarId);
      return calendar && weekdays.every((day) => calendar.week[day].length === 0) ? [[id, calendar] as const] : [];
    }),
  );
  const nodes = new Map<string, { readonly queueId: string; readonly rule: Rule }>();
  for (const rule of study.rules) {
    const { outcome, path } = rule;
    const nodeId = path.at(-1) ?? '';
    if (outcome.kind !== 'handoff' || !closed.has(outcome.queueId) || nodes.has(nodeId)) continue;
    nodes.set(nodeId, { queueId: outcome.queueId, rule });
  }
  return [...nodes].map(([nodeId, { queueId, rule }]) => ({
    code: 'queue-never-open',
    severity: 'warning',
    nodeId,
    ...findingWords(study).queueNeverOpen(nameIn(study, nodeId), queueId, closed.get(queueId)?.name),
    ...witnessOf(study, rule),
  }));
}
