import type { DetailType } from '../../conversation/detail.ts';
import type { Priority, ReasonCode } from '../../handoff/reason.ts';
import type { ChannelKind } from '../../settings/channel.ts';
import type { Clause } from './clause.ts';

/** How one language says rules: when, and what is done. What is done reads as an infinitive, or as an order. */
export interface RuleWords {
  readonly when: (condition: Clause) => string;
  readonly unless: (conditions: readonly Clause[]) => string;
  /** What is done behind an *if*. */
  readonly thenDo: (what: string) => string;
  readonly always: string;
  readonly otherwise: string;
  readonly afterAnswer: (step: string) => string;
  readonly afterHandoff: (step: string) => string;
  readonly goOn: string;
  readonly giveBack: string;
  readonly offer: (step: string, choices: string) => string;
  readonly collect: (step: string, detail: DetailType, attribute: string) => string;
  /** Why a customer is handed over, as a sentence of its own without its full stop. */
  readonly reason: (code: ReasonCode) => string;
  readonly handOff: (to: HandOffWords) => string;
  /** What the customer is told first. */
  readonly saying: (texts: readonly string[]) => string;
  readonly tag: (tags: string) => string;
  readonly note: (facts: readonly { readonly name: string; readonly value: string }[]) => string;
  readonly tell: (to: 'inbox' | 'webhook', title: string) => string;
}

export interface HandOffWords {
  readonly queue: string;
  readonly priority: Priority;
  readonly channel?: ChannelKind | undefined;
  readonly reason: ReasonCode;
}
