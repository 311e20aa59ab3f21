import type { TopicId } from './topics/topic.ts';

/** What the detectors found in one message. Absent: not looked for, since the message is another speaker's. */
export interface Detected {
  /** How likely the customer asks, now, for a person: 0 to 1, 0.5 is the shipped threshold. */
  readonly asksForHuman?: number;
  /** How likely the customer asks whether they talk to a person or a machine: 0 to 1. */
  readonly asksIfHuman?: number;
  /** How likely the customer asks the same again: 0 to 1. */
  readonly repeatedRequest?: number;
  /** How likely the message is about each topic: 0 to 1. A topic that is not listed is not there. */
  readonly topics?: Readonly<Partial<Record<TopicId, number>>>;
  /** How likely the customer asks for what the assistant cannot do: 0 to 1. Absent, too, where nobody said what it can. */
  readonly outOfScope?: number;
  /** The request in a form that later ones are compared with. */
  readonly fingerprint?: string;
  /** The AI's answer ends in an offer of a person. */
  readonly offersHuman?: boolean;
  /** The AI's answer did not answer. */
  readonly assistantFailed?: boolean;
}
