import { decideMessage, readerOf } from '../../shared/conversation/decide-message.ts';
import type { LogEntry } from '../../shared/conversation/entry.ts';
import { openConversation } from '../../shared/conversation/state.ts';
import { NotFoundError } from '../../shared/errors.ts';
import { toRuleSet } from '../../shared/rules/rule.ts';
import { findSignal } from '../../shared/signals/catalogue.ts';
import { loadCloser } from '../../shared/signals/look-closer.ts';
import type { SignalValue } from '../../shared/signals/signal.ts';
import { type SignalSpread, spreadOf } from '../../shared/signals/spread.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';
import type { Clock } from '../ports/outside.ts';

interface Deps {
  readonly log: ConversationLog;
  readonly clock: Clock;
}

const dayMs = 86_400_000;
const days = 7;
/** Enough to see a share to a few per cent, and few enough to read while somebody waits. */
const mostConversations = 150;
const mostMessages = 60;
const atOnce = 10;

/** No rule is needed to read a signal. */
const noRules = toRuleSet([]);

/**
 * The values that a signal had in the newest conversations of the last seven days (by UTC, today included), made again from what is stored.
 * @throws {NotFoundError} for a signal that the catalogue does not know
 */
export async function readSignalSpread(deps: Deps, signal: string): Promise<SignalSpread> {
  if (!findSignal(signal)) throw new NotFoundError(`There is no signal “${signal}”.`);
  await loadCloser();
  const nowMs = deps.clock.now();
  const ids = await newestConversations(deps.log, nowMs);
  const looked = ids.slice(0, mostConversations);
  const values: (SignalValue | undefined)[] = [];
  for (let at = 0; at < looked.length; at += atOnce) {
    const logs = await Promise.all(
      looked.slice(at, at + atOnce).map((conversationId) => deps.log.list(conversationId, 0, mostMessages)),
    );
    values.push(...logs.flatMap((entries) => valuesIn(entries, signal)));
  }
  return {
    signal,
    from: new Date((Math.floor(nowMs / dayMs) - days + 1) * dayMs).toISOString(),
    conversations: looked.length,
    isPart: ids.length > looked.length,
    ...spreadOf(values),
  };
}

/** Day by day from today, until there are more than will be looked at. */
async function newestConversations(log: ConversationLog, nowMs: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let day = 0; day < days && ids.length <= mostConversations; day += 1)
    ids.push(...(await log.startedOn(nowMs - day * dayMs, mostConversations + 1 - ids.length)));
  return ids;
}

function valuesIn(entries: readonly LogEntry[], signal: string): readonly (SignalValue | undefined)[] {
  return entries.flatMap((entry, index) => {
    const { facts, message, state, fallbackQueueId } = entry;
    if (!facts) return []; // a person or Baton itself wrote it
    const { conversationId, channel, channelId, startedAtMs } = state;
    const before =
      entries[index - 1]?.state ?? openConversation({ conversationId, channel, channelId, nowMs: startedAtMs });
    const { context } = decideMessage(before, message, noRules, facts, fallbackQueueId);
    return [readerOf(context).read(signal)];
  });
}
