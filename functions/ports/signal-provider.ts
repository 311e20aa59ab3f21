import type { ProvidableSignal } from '../../shared/signals/providers/providable.ts';
import type { Provided, ProviderFailure } from '../../shared/signals/providers/provided.ts';
import type { ProviderSetting } from '../../shared/signals/providers/settings.ts';

export interface SignalQuestion {
  readonly role: 'customer' | 'assistant';
  readonly text: string;
  /** As the caller tells it, or as it is heard in the words. */
  readonly language?: string;
  /** Nothing else may be answered. */
  readonly wanted: readonly ProvidableSignal[];
}

/** A model outside of Baton that scores a message. */
export interface SignalProvider {
  /** Changes with whatever may change an answer: model, wording, mapping. */
  readonly version: string;
  /**
   * @param signal aborts when nobody waits any more
   * @returns what it knows of what is wanted, and why it knows no more
   * @throws {ProviderError} where it knows nothing
   */
  ask(question: SignalQuestion, signal: AbortSignal): Promise<Pick<Provided, 'values' | 'failure'>>;
}

/** @throws {ProviderError} `refused` for a provider that this deployment may not ask */
export type SignalProviders = (setting: ProviderSetting) => Promise<SignalProvider>;

/** A provider gave no answer. */
export class ProviderError extends Error {
  readonly failure: ProviderFailure;

  constructor(failure: ProviderFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ProviderError';
    this.failure = failure;
  }
}
