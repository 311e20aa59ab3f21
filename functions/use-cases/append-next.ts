import type { LogEntry } from '../../shared/conversation/entry.ts';
import { entriesThatMayHold } from '../../shared/conversation/recent-ids.ts';
import { DependencyError, UnprocessableError } from '../../shared/errors.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';
import type { Clock } from '../ports/outside.ts';
import { createTurns } from './in-turn.ts';

interface Deps {
  readonly log: ConversationLog;
  readonly clock: Clock;
}

/** What to do after reading the newest entry: write one after it, or nothing, since it was done before. */
export type Next =
  | { readonly kind: 'append'; readonly entry: LogEntry }
  | { readonly kind: 'repeat'; readonly entry: LogEntry };

/** A caller waits at most this long for its turn in a busy conversation. */
const patienceMs = 10_000;

const inTurn = createTurns(patienceMs / 2);

/**
 * Appends the next entry of a conversation. Of all who write at once one wins; the others read again and make their
 * entry anew from the newer state, so that nobody overwrites and nobody is lost.
 */
export async function appendNext(
  { log, clock }: Deps,
  conversationId: string,
  make: (newest: LogEntry | undefined) => Promise<Next>,
): Promise<Next> {
  const until = clock.now() + patienceMs;
  return inTurn(clock, conversationId, async () => {
    for (let attempt = 0; clock.now() < until; attempt += 1) {
      // The first look may be a moment old: it costs half, and a stale one only loses the race.
      const newest = await log.newest(conversationId, { consistent: attempt > 0 });
      const next = await make(newest);
      if (next.kind === 'repeat' || (await log.append(next.entry))) return next;
      await clock.sleep(Math.random() * Math.min(400, 5 * 2 ** attempt));
    }
    throw new DependencyError('This conversation is very busy; nothing was stored. Try again with the same messageId.');
  });
}

/**
 * The entry that an earlier try of the same call has made, if there is one.
 * @throws {UnprocessableError} when the id was used for another message
 */
export async function findRepeat(
  { log }: Pick<Deps, 'log'>,
  newest: LogEntry | undefined,
  messageId: string,
  bodyHash: string,
): Promise<LogEntry | undefined> {
  if (!newest) return undefined;
  for (const seq of entriesThatMayHold(newest.state.recentIds, messageId, newest.seq)) {
    const entry = seq === newest.seq ? newest : await log.at(newest.conversationId, seq);
    if (entry?.message.messageId !== messageId) continue;
    if (entry.bodyHash !== bodyHash)
      throw new UnprocessableError(
        'message-id-reused',
        `“${messageId}” was used for another message: give each its own id.`,
      );
    return entry;
  }
  return undefined;
}
