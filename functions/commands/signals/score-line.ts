import { abuse } from '../../../shared/signals/abuse.ts';
import { asksForHuman } from '../../../shared/signals/asks-for-human.ts';
import { assistantAsksBack } from '../../../shared/signals/assistant-asks-back.ts';
import { assistantFailure } from '../../../shared/signals/assistant-failure.ts';
import { customerRepair } from '../../../shared/signals/customer-repair.ts';
import { fingerprint } from '../../../shared/signals/fingerprint.ts';
import { frustrationCue } from '../../../shared/signals/frustration-cue.ts';
import { repeatedRequest } from '../../../shared/signals/repeated-request.ts';
import type { Line } from './lines.ts';

export type Scores = Readonly<Record<string, number>>;

export interface ScoredLine {
  readonly id: string | number;
  readonly signals: Scores;
}

export function scoreLine({ id, text, text2, lang }: Line): ScoredLine {
  return {
    id,
    signals: {
      ...(text !== undefined && scoreText(text, lang)),
      ...(text !== undefined &&
        text2 !== undefined && { repeatedRequest: repeatedRequest([fingerprint(text)], fingerprint(text2)) }),
    },
  };
}

/** All that can be told of one text: as a customer's, and as an AI's. */
export const scoreText = (text: string, language?: string): Scores => ({
  asksForHuman: asksForHuman(text, { language }),
  frustration: frustrationCue(text, language),
  abuse: abuse(text, language),
  assistantFailure: assistantFailure({ text, language }),
  assistantAsksBack: assistantAsksBack(text, language),
  customerRepair: customerRepair(text, language),
});
