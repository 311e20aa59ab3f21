import { abuse } from '../../../shared/signals/abuse.ts';
import { readAnswer } from '../../../shared/signals/answer/read-answer.ts';
import { asksForHuman } from '../../../shared/signals/asks-for-human.ts';
import { asksIfHuman } from '../../../shared/signals/asks-if-human.ts';
import { customerRepair } from '../../../shared/signals/customer-repair.ts';
import { fingerprint } from '../../../shared/signals/fingerprint.ts';
import { frustrationCue } from '../../../shared/signals/frustration-cue.ts';
import { repeatedRequest } from '../../../shared/signals/repeated-request.ts';
import type { Line } from './lines.ts';
import { scoreTurns, type TurnScores } from './score-turns.ts';

/** Signals by name, each 0 to 1. */
export type Scores = Readonly<Record<string, number>>;

export interface ScoredLine {
  readonly id: string | number;
  readonly signals: Scores;
  /** One for each turn, where the line has turns. */
  readonly turns?: readonly TurnScores[];
}

/** The signals of a line: of its text, of its pair of texts, or of its turns one by one and as a whole. */
export function scoreLine({ id, text, text2, turns, lang }: Line): ScoredLine {
  const scored = turns && scoreTurns(turns, lang);
  return {
    id,
    signals: {
      ...(scored && highestOf(scored)),
      ...(text !== undefined && scoreText(text, lang)),
      ...(text !== undefined && text2 !== undefined && { repeatedRequest: scorePair(text, text2) }),
    },
    ...(scored && { turns: scored }),
  };
}

/** Of a whole conversation: each share at its highest. */
function highestOf(turns: readonly TurnScores[]): Scores {
  const highest: Record<string, number> = {};
  for (const { role: _speaker, failedAttempts: _failed, repeatedClarification: _asked, ...shares } of turns)
    for (const [signal, share] of Object.entries(shares)) highest[signal] = Math.max(highest[signal] ?? 0, share);
  return highest;
}

/** All that can be told of one text without a conversation: the assistant's signals read it as an AI's turn. */
function scoreText(text: string, language: string | undefined): Scores {
  const { failure, asksBack } = readAnswer(text, language);
  return {
    asksForHuman: asksForHuman(text, { language }),
    asksIfHuman: asksIfHuman(text, { language }),
    frustration: frustrationCue(text, language),
    abuse: abuse(text, language),
    assistantFailure: failure,
    assistantAsksBack: asksBack,
    repeatedRequest: 0,
    customerRepair: customerRepair(text, language),
  };
}

const scorePair = (first: string, second: string): number => repeatedRequest([fingerprint(first)], fingerprint(second));
