import type { FoldedMessage } from '../conversation/fold.ts';
import type { ConversationState } from '../conversation/state.ts';
import { asksForHuman } from './asks-for-human.ts';
import { assistantFailed } from './assistant-failed.ts';
import type { Detected } from './detected.ts';
import { fingerprint, likeness } from './fingerprint.ts';

/** Runs the detectors that apply to who speaks. @param before the state without this message */
export function detect(before: ConversationState, message: FoldedMessage): Detected {
  if (message.role === 'assistant') return { assistantFailed: assistantFailed(message) };
  if (message.role !== 'customer') return {};
  const request = fingerprint(message.text);
  return {
    asksForHuman: asksForHuman(message.text),
    repeatedRequest: repeats(before, request),
    ...(request !== '' && { fingerprint: request }),
  };
}

/** One word, such as “continue”, may well be said twice in a conversation that goes as it should. */
const fewestStems = 2;

const repeats = ({ requests }: ConversationState, request: string): number =>
  request.split(' ').length < fewestStems ? 0 : Math.max(0, ...requests.map((earlier) => likeness(earlier, request)));
