import type { FoldedMessage } from '../conversation/fold.ts';
import type { ConversationState } from '../conversation/state.ts';
import type { SignalSettings } from '../settings/signals.ts';
import type { Detected } from './detected.ts';

type Closer = typeof import('./closer.ts');
let closer: Promise<Closer> | undefined;

/**
 * Brings in the phrases of all languages and the weights of the models. They would take a function past the size that it
 * may have at its start, so they stand in a file of their own, which loads beside the first reads of the database.
 */
export function loadCloser(): Promise<Closer> {
  closer ??= import('./closer.ts');
  return closer;
}

/**
 * Runs the detectors that stand on large lists and on what the organisation has set. The same message and settings give
 * the same answer; since settings change, the log entry keeps it among its facts.
 * @param before the state without this message
 * @returns `undefined` where there is nothing to look at: another speaker, or a conversation that a person has
 */
export async function lookCloser(
  before: ConversationState,
  message: FoldedMessage,
  settings: SignalSettings = {},
): Promise<Detected | undefined> {
  // Whoever speaks: what loads here, the detectors of `detect.ts` use too.
  const { detectCloser } = await loadCloser();
  if (message.role !== 'customer' || before.control !== 'assistant') return undefined;
  return detectCloser(message.text, message.language ?? before.language, settings);
}
