import type { FoldedMessage } from '../conversation/fold.ts';
import type { ConversationState } from '../conversation/state.ts';
import type { LastContact } from './contact/last-contact.ts';
import type { Detected } from './detected.ts';
import type { FactNeeded, SignalCost } from './needs.ts';
import type { Provided } from './providers/provided.ts';

/** The value of a signal. Absent (`undefined`) means *unknown*, which is neither true nor false. */
export type SignalValue = number | boolean | string | readonly string[];

export type SignalType = 'number' | 'integer' | 'boolean' | 'text' | 'set';

/** Facts that cannot be derived again later; the log entry keeps them. */
export interface Facts {
  readonly nowMs: number;
  /** Whether each calendar that the rule set asks about says *open*. */
  readonly hours: Readonly<Record<string, boolean>>;
  /** How each queue stands that the rule set asks about. */
  readonly queues?: Readonly<Record<string, QueueFacts>>;
  /** What detectors found that stand on more than the message: the organisation's settings may be others tomorrow. */
  readonly found?: Detected;
  /** What providers outside of Baton said of the message, or why they said nothing. */
  readonly provided?: readonly Provided[];
  /** The AI's confidence as it has turned out to mean. Absent: as reported. */
  readonly confidence?: number;
  /** After how many messages of the customer half of the frustration is left. Absent: as shipped. */
  readonly halfLifeTurns?: number;
  /** The customer's last conversation before this one, at the message at which it was looked up. */
  readonly lastContact?: LastContact;
}

export interface QueueFacts {
  readonly open: boolean;
  readonly agentsOn: number;
  /** The longest likely wait; absent where nobody can tell. */
  readonly waitSeconds?: number;
}

/** All that a signal may be read from: the newest message, the state with it folded in, and the facts of the moment. */
export interface SignalContext {
  readonly message: FoldedMessage;
  readonly detected: Detected;
  readonly state: ConversationState;
  readonly facts: Facts;
}

export interface Signal {
  readonly name: string;
  /** How a condition names it, in the middle of a sentence: "when *the AI's confidence* is below 45 %". */
  readonly title: string;
  readonly type: SignalType;
  /** Lowest and highest value that it can take. */
  readonly range?: readonly [number, number];
  readonly unit?: 'percent' | 'count' | 'seconds';
  /** Whose messages give it a new value; every message where nothing is said. Its history holds one value for each. */
  readonly per?: 'customer' | 'assistant';
  /** Values that an admin is offered. */
  readonly values?: readonly string[];
  readonly read: (context: SignalContext) => SignalValue | undefined;
}

/** What the catalogue tells people of a signal. */
export interface SignalWords {
  /** One sentence for admins. */
  readonly meaning: string;
  /** How it comes about, in a sentence or two for admins. */
  readonly how: string;
  readonly needs: readonly FactNeeded[];
  readonly cost: SignalCost;
}
