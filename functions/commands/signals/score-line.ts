import { abuse } from '../../../shared/signals/abuse.ts';
import { readAnswer } from '../../../shared/signals/answer/read-answer.ts';
import { asksForHuman } from '../../../shared/signals/asks-for-human.ts';
import { asksIfHuman } from '../../../shared/signals/asks-if-human.ts';
import { customerRepair } from '../../../shared/signals/customer-repair.ts';
import { fingerprint } from '../../../shared/signals/fingerprint.ts';
import { frustrationCue } from '../../../shared/signals/frustration-cue.ts';
import { repeatedRequest } from '../../../shared/signals/repeated-request.ts';
import { outOfScope } from '../../../shared/signals/scope/out-of-scope.ts';
import type { Scope } from '../../../shared/signals/scope/scope.ts';
import type { TopicScores } from '../../../shared/signals/topics/score-topics.ts';
import { topicIds } from '../../../shared/signals/topics/topic.ts';
import { topicsOf } from '../../../shared/signals/topics/topics-of.ts';
import type { Line } from './lines.ts';
import { scoreTurns, type TurnScores } from './score-turns.ts';

/** Signals by name, each 0 to 1. */
export interface Scores {
  readonly asksForHuman: number;
  readonly asksIfHuman: number;
  readonly frustration: number;
  readonly abuse: number;
  readonly topics: TopicScores;
  readonly assistantFailure: number;
  readonly assistantAsksBack: number;
  readonly repeatedRequest: number;
  readonly customerRepair: number;
  /** `null`: unknown, since nobody said what the assistant can do. */
  readonly outOfScope: number | null;
}

export interface ScoredLine {
  readonly id: string | number;
  /** Empty where the line has neither text nor turns. */
  readonly signals: Partial<Scores>;
  /** One for each turn, where the line has turns. */
  readonly turns?: readonly TurnScores[];
}

/** The signals of a line: of its text, of its pair of texts, or of its turns one by one and as a whole. */
export function scoreLine({ id, text, text2, turns, lang }: Line, scope?: Scope): ScoredLine {
  const scored = turns && scoreTurns(turns, lang, scope);
  return {
    id,
    signals: {
      ...(scored && highestOf(scored)),
      ...(text !== undefined && scoreText(text, lang, scope)),
      ...(text !== undefined && text2 !== undefined && { repeatedRequest: scorePair(text, text2) }),
    },
    ...(scored && { turns: scored }),
  };
}

/** Of a whole conversation: each share at its highest. */
function highestOf(turns: readonly TurnScores[]): Scores {
  const highest = (share: (turn: TurnScores) => number | undefined) =>
    Math.max(0, ...turns.map((turn) => share(turn) ?? 0));
  return {
    asksForHuman: highest((turn) => turn.asksForHuman),
    asksIfHuman: highest((turn) => turn.asksIfHuman),
    frustration: highest((turn) => turn.frustration),
    abuse: highest((turn) => turn.abuse),
    topics: Object.fromEntries(topicIds.map((id) => [id, highest((turn) => turn.topics?.[id])])) as TopicScores,
    assistantFailure: highest((turn) => turn.assistantFailure),
    assistantAsksBack: highest((turn) => turn.assistantAsksBack),
    repeatedRequest: highest((turn) => turn.repeatedRequest),
    customerRepair: highest((turn) => turn.customerRepair),
    outOfScope: turns.some((turn) => turn.outOfScope !== undefined) ? highest((turn) => turn.outOfScope) : null,
  };
}

/** All that can be told of one text without a conversation: the assistant's signals read it as an AI's turn. */
function scoreText(text: string, language: string | undefined, scope: Scope | undefined): Scores {
  const { failure, asksBack } = readAnswer(text, language);
  return {
    asksForHuman: asksForHuman(text, { language }),
    asksIfHuman: asksIfHuman(text, { language }),
    frustration: frustrationCue(text, language),
    abuse: abuse(text, language),
    topics: topicsOf(text, language === undefined ? {} : { language }),
    assistantFailure: failure,
    assistantAsksBack: asksBack,
    repeatedRequest: 0,
    customerRepair: customerRepair(text, language),
    outOfScope: scope ? outOfScope(scope, text) : null,
  };
}

const scorePair = (first: string, second: string): number => repeatedRequest([fingerprint(first)], fingerprint(second));
