import { foldMessage } from '../../../shared/conversation/fold.ts';
import { type ConversationState, openConversation } from '../../../shared/conversation/state.ts';
import '../../../shared/signals/closer.ts';
import { detect } from '../../../shared/signals/detect.ts';
import { outOfScope } from '../../../shared/signals/scope/out-of-scope.ts';
import type { Scope } from '../../../shared/signals/scope/scope.ts';
import type { TopicScores } from '../../../shared/signals/topics/score-topics.ts';
import { topicsOf } from '../../../shared/signals/topics/topics-of.ts';
import type { Line } from './lines.ts';

/** What is told of a turn; what applies to the other speaker is not there. */
export interface TurnScores {
  readonly role: 'customer' | 'assistant';
  readonly asksForHuman?: number;
  readonly asksIfHuman?: number;
  /** The level over the turns so far; `frustrationCue` is that of the turn alone. */
  readonly frustration?: number;
  readonly frustrationCue?: number;
  readonly abuse?: number;
  readonly customerRepair?: number;
  readonly repeatedRequest?: number;
  readonly topics?: TopicScores;
  /** Absent, too, where nobody said what the assistant can do. */
  readonly outOfScope?: number;
  readonly assistantFailure?: number;
  readonly assistantAsksBack?: number;
  readonly failedAttempts?: number;
  readonly repeatedClarification?: number;
  readonly repeatedAnswer?: number;
}

/** The turns of a conversation, as production would read them one after another. */
export function scoreTurns(turns: NonNullable<Line['turns']>, language?: string, scope?: Scope): readonly TurnScores[] {
  let state: ConversationState = openConversation({
    conversationId: 'offline',
    channel: 'chat',
    channelId: 'offline',
    nowMs: 0,
  });
  return turns.map(({ role: speaker, text }, index) => {
    const role = speaker === 'customer' ? 'customer' : 'assistant';
    const message = { messageId: String(index), role, text, ...(language !== undefined && { language }) } as const;
    const detected = detect(state, message);
    state = foldMessage(state, message, detected, index);
    const {
      question: _asked,
      asksAgain: _again,
      fingerprint: _words,
      offersHuman: _offers,
      topics: _none,
      lacks: _why,
      said: _sketch,
      saysAgain: _anew,
      ...shares
    } = detected;
    const { failedAttempts, frustration = 0 } = state;
    const { aiAskedAgain: repeatedClarification = 0, aiSaidAgain: repeatedAnswer = 0 } = state;
    return role === 'customer'
      ? { role, ...shares, frustration, ...scoreCloser(text, language, scope) }
      : { role, ...shares, failedAttempts, repeatedClarification, repeatedAnswer };
  });
}

/** What the organisation's settings have a say in; here they say nothing but the scope. */
const scoreCloser = (text: string, language: string | undefined, scope: Scope | undefined) => ({
  topics: topicsOf(text, language === undefined ? {} : { language }),
  ...(scope && { outOfScope: outOfScope(scope, text) }),
});
