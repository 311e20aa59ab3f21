import type { ResponseOf } from '../../shared/api/operations.ts';
import type { LogEntry } from '../../shared/conversation/entry.ts';
import { NotFoundError } from '../../shared/errors.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';

/** Far more messages than anybody steps through; of a longer conversation these are its newest. */
const mostEntries = 200;

/** The messages of a conversation that rules decided about, oldest first: what `explainDecision` can explain. */
export async function listDecisions(
  { log }: { readonly log: ConversationLog },
  conversationId: string,
): Promise<ResponseOf<'listDecisions'>> {
  const entries = await log.latest(conversationId, mostEntries);
  if (entries.length === 0) throw new NotFoundError(`There is no conversation “${conversationId}”.`);
  return { decisions: entries.flatMap(toDecided) };
}

/** @returns none for what a person or Baton itself wrote, and for what was said while a person had the conversation */
function toDecided({ seq, atMs, message, decision, facts, ruleSetHash, state }: LogEntry) {
  if (!decision || !facts || !ruleSetHash) return [];
  const { role, text, confidence } = message;
  const { outcome, ruleId } = decision;
  // Had a rule brought the person in just now, it would be named.
  if (ruleId === undefined && state.control !== 'assistant') return [];
  return [
    {
      seq,
      atMs,
      role,
      text,
      ...(confidence !== undefined && { confidence }),
      outcome,
      ...(ruleId !== undefined && { ruleId }),
    },
  ];
}
