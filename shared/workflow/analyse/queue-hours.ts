import type { Rule } from '../../rules/rule.ts';
import { weekdays } from '../../settings/calendar.ts';
import type { WorkflowContext } from '../nodes/node-kind.ts';
import type { Finding } from './finding.ts';
import { nameIn, type Study, witnessOf } from './study.ts';

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
    message: `${nameIn(study, nodeId)} hands over to “${queueId}”, whose hours “${closed.get(queueId)?.name}” never open: nobody will answer.`,
    fix: 'Give the hours a time when people are there, or hand over to another queue.',
    ...witnessOf(study, rule),
  }));
}
