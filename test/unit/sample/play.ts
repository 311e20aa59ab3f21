import { sampleOrganisation } from '../../../functions/local/sample/organisation.ts';
import { sampleWorkflow } from '../../../functions/local/sample/workflow.ts';
import { decideMessage } from '../../../shared/conversation/decide-message.ts';
import type { MessageInput } from '../../../shared/conversation/message.ts';
import { openConversation } from '../../../shared/conversation/state.ts';
import type { Outcome } from '../../../shared/rules/rule.ts';
import { type RuleSet, toRuleSet } from '../../../shared/rules/rule.ts';
import { isOpen } from '../../../shared/settings/calendar.ts';
import { lookCloser } from '../../../shared/signals/look-closer.ts';
import { compileWorkflow } from '../../../shared/workflow/compile.ts';

export interface PlayedOffline {
  readonly outcome: Outcome;
  readonly ruleId?: string | undefined;
  readonly tags: readonly string[];
  /** Which message it was, from 1. */
  readonly turn: number;
}

/** A Wednesday morning in Berlin. */
export const officeHours = '2026-11-18T10:00:00+01:00';

export const context = {
  queueIds: sampleOrganisation.queues.map(({ id }) => id),
  calendarIds: sampleOrganisation.calendars.map(({ id }) => id),
  defaultLocale: sampleOrganisation.organisation.defaultLocale,
  locales: ['en', 'de'],
};

export function sampleRules(): RuleSet {
  const compiled = compileWorkflow(sampleWorkflow, context);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return toRuleSet([{ workflowId: sampleWorkflow.id, version: 1, rules: compiled.rules }]);
}

/** Plays a conversation through the very functions that decide in production, until a person is brought in. */
export async function playOffline(
  turns: readonly Omit<MessageInput, 'messageId'>[],
  at: string = officeHours,
): Promise<PlayedOffline> {
  const nowMs = Date.parse(at);
  const hours = Object.fromEntries(sampleOrganisation.calendars.map((each) => [each.id, isOpen(each, nowMs)]));
  const rules = sampleRules();
  let state = openConversation({ conversationId: 'c', channel: 'chat', channelId: 'web-chat', nowMs });
  for (const [index, turn] of turns.entries()) {
    const message = { messageId: `m-${index}`, ...turn };
    const found = await lookCloser(state, message);
    const judged = decideMessage(state, message, rules, { nowMs, hours, ...(found && { found }) }, 'general');
    const { outcome, ruleId, tags } = judged.decision;
    if (outcome.kind === 'handoff') return { outcome, ruleId, tags, turn: index + 1 };
    state = judged.state;
  }
  return { outcome: { kind: 'continue' }, tags: [], turn: turns.length };
}
