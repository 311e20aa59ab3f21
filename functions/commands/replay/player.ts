import type { Conversation } from './conversations.ts';
import { type Answer, CallFailed, type Endpoint, RunFailed } from './endpoint.ts';
import type { CommandIo } from './io.ts';
import type { Pacer } from './pacer.ts';

/** What came of one conversation. */
export interface Played {
  readonly id: string;
  readonly line: number;
  /** Of each message, until and with the one that brought a person in. */
  readonly decisions: readonly Answer['decision'][];
  readonly handoff?: { readonly turn: number; readonly reason: string; readonly ruleId: string };
  readonly latenciesMs: readonly number[];
  /** Why it was not played to its end. */
  readonly error?: string;
}

export interface Stage {
  readonly endpoint: Endpoint;
  readonly pacer: Pacer;
  readonly io: Pick<CommandIo, 'now'>;
  readonly run: string;
}

/**
 * Plays one conversation, turn by turn. Once a person is on the way the AI is silent, as it would be: its further turns
 * are left out, and the customer's are still posted.
 * @throws {RunFailed} when no call can succeed
 */
export async function playConversation(stage: Stage, { id, line, turns }: Conversation): Promise<Played> {
  const conversationId = toConversationId(id, line, stage.run);
  const decisions: Answer['decision'][] = [];
  const latenciesMs: number[] = [];
  let handoff: Played['handoff'];
  for (const [index, turn] of turns.entries()) {
    if (handoff && turn.role === 'assistant') continue;
    await stage.pacer.turn();
    const startMs = stage.io.now();
    try {
      const answer = await stage.endpoint.post(conversationId, { messageId: `t-${index + 1}`, ...turn });
      latenciesMs.push(stage.io.now() - startMs);
      if (handoff) continue;
      decisions.push(answer.decision);
      if (answer.control !== 'assistant') handoff = toHandoff(answer, index + 1);
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      return {
        id,
        line,
        decisions,
        latenciesMs,
        ...(handoff && { handoff }),
        error: `turn ${index + 1}: ${error.message}`,
      };
    }
  }
  return { id, line, decisions, latenciesMs, ...(handoff && { handoff }) };
}

/** Plays all, `concurrency` at a time. @returns what was played, also when the run had to stop. */
export async function playAll(
  stage: Stage,
  conversations: readonly Conversation[],
  concurrency: number,
  onPlayed: (played: Played) => void,
): Promise<{ readonly played: readonly Played[]; readonly stopped?: RunFailed }> {
  const played: Played[] = [];
  let stopped: RunFailed | undefined;
  const waiting = conversations.values();
  const work = async (): Promise<void> => {
    for (const conversation of waiting) {
      if (stopped) return;
      try {
        const each = await playConversation(stage, conversation);
        played.push(each);
        onPlayed(each);
      } catch (error) {
        if (!(error instanceof RunFailed)) throw error;
        stopped = error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, conversations.length) }, work));
  return { played, ...(stopped && { stopped }) };
}

const toHandoff = ({ reason, ruleId }: Answer, turn: number): Played['handoff'] => ({
  turn,
  reason: reason?.code ?? 'not named',
  ruleId: ruleId ?? 'not named',
});

const longestId = 128;

/** An id that the API takes and that no other run has; where the file's own id does not fit, the line tells them apart. */
export function toConversationId(id: string, line: number, run: string): string {
  const suffix = `~${run}`;
  const plain = id.replace(/[^A-Za-z0-9._:@+=-]/g, '-');
  if (plain === id && id.length + suffix.length <= longestId) return id + suffix;
  const tail = `~${line}${suffix}`;
  return plain.slice(0, longestId - tail.length) + tail;
}
