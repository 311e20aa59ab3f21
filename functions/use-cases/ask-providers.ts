import type { FoldedMessage } from '../../shared/conversation/fold.ts';
import { takesChoice } from '../../shared/conversation/reply.ts';
import type { ConversationState } from '../../shared/conversation/state.ts';
import { hashJson } from '../../shared/hash.ts';
import { detectLanguage } from '../../shared/signals/language/detect-language.ts';
import { baseOf } from '../../shared/signals/language/language-switch.ts';
import { defaultBudgetMs } from '../../shared/signals/providers/kinds.ts';
import { type ProvidableSignal, providable } from '../../shared/signals/providers/providable.ts';
import type { Provided } from '../../shared/signals/providers/provided.ts';
import type { ProviderSetting } from '../../shared/signals/providers/settings.ts';
import type { Logger } from '../ports/logger.ts';
import type { Clock } from '../ports/outside.ts';
import { ProviderError, type SignalProviders, type SignalQuestion } from '../ports/signal-provider.ts';
import { createAnswerCache } from './answer-cache.ts';

interface Deps {
  readonly providers: SignalProviders;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Of a warm function. A message that loses a race is decided anew, and must not pay for the same answer twice. */
const answers = createAnswerCache(500);

/**
 * Asks every provider that is turned on for the signals that it may set of this message, all at once, each within its
 * budget. What gives no answer in time, or none that can be read, is noted as such, and the built-in values stand.
 */
export async function askProviders(
  deps: Deps,
  settings: readonly ProviderSetting[],
  before: ConversationState,
  message: FoldedMessage,
): Promise<readonly Provided[]> {
  if (before.control !== 'assistant' || (message.role !== 'customer' && message.role !== 'assistant')) return [];
  const { role, text } = message;
  const language = baseOf(message.language ?? before.language) ?? before.heard ?? detectLanguage(text);
  // Who takes a choice says the words on it: "a person" may be one.
  const isMoot = (signal: ProvidableSignal) => signal === 'asksForHuman' && takesChoice(before.asked, message);
  const asked = settings.flatMap((setting) => {
    const wanted = setting.signals.filter((signal) => providable[signal] === role && !isMoot(signal)).sort();
    return wanted.length > 0 ? [{ setting, question: { role, text, wanted, ...(language && { language }) } }] : [];
  });
  return Promise.all(asked.map(({ setting, question }) => askOne(deps, setting, question, before)));
}

async function askOne(
  { providers, clock, logger }: Deps,
  setting: ProviderSetting,
  question: SignalQuestion,
  { conversationId, seq }: ConversationState,
): Promise<Provided> {
  const { kind, budgetMs = defaultBudgetMs } = setting;
  const stop = new AbortController();
  let version: string | undefined;
  const answer = async (): Promise<Provided> => {
    // Loading the provider is part of its budget: the first message of a cold function waits no longer than any other.
    const provider = await providers(setting);
    version = provider.version;
    const key = hashJson({ version, question });
    const known = answers.get(key);
    if (known) return { provider: kind, version, ...known };
    const said = await provider.ask(question, stop.signal);
    if (said.failure === undefined) answers.put(key, said);
    return { provider: kind, version, ...said };
  };
  const outOfTime = clock.sleep(budgetMs).then(() => {
    throw new ProviderError('late', `No answer within ${budgetMs} ms.`);
  });
  // Whichever comes second is of no interest, also where it fails.
  outOfTime.catch(() => undefined);
  try {
    const provided = await Promise.race([answer(), outOfTime]);
    if (provided.failure) logger.warn('A provider of signals answered in part', { ...provided });
    return provided;
  } catch (error) {
    const failure = error instanceof ProviderError ? error.failure : 'failed';
    logger.warn('A message was decided without a provider of signals', {
      conversationId,
      seq: seq + 1,
      provider: kind,
      failure,
      cause: String(error),
    });
    return { provider: kind, ...(version !== undefined && { version }), failure };
  } finally {
    stop.abort();
  }
}
