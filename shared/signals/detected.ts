import type { PersonalDataKind } from './personal-data-kinds.ts';
import type { TopicId } from './topics/topic.ts';

/** What the detectors found in one message. Absent: not looked for, since the message is another speaker's. */
export interface Detected {
  /** How likely the customer asks, now, for a person: 0 to 1, 0.5 is the shipped threshold. */
  readonly asksForHuman?: number;
  /** How likely the customer asks whether they talk to a person or a machine: 0 to 1. */
  readonly asksIfHuman?: number;
  /** How angry or dissatisfied the customer's message is: 0 to 1. */
  readonly frustrationCue?: number;
  /** How surely the customer insults or threatens the AI or our people: 0 to 1. */
  readonly abuse?: number;
  /** How likely the customer says that the AI did not get them: 0 to 1. */
  readonly customerRepair?: number;
  /** Language that the customer writes, ISO 639-1. Absent: nothing tells. */
  readonly heard?: string;
  /** The customer wrote another language before. Absent: nothing tells. */
  readonly languageSwitch?: boolean;
  /** Since the message before, by Baton's clock, at most a year. Absent at the first message. */
  readonly pauseSeconds?: number;
  /** How likely the customer asks the same again: 0 to 1. */
  readonly repeatedRequest?: number;
  /** How likely the message is about each topic: 0 to 1. A topic that is not listed is not there. */
  readonly topics?: Readonly<Partial<Record<TopicId, number>>>;
  /** How likely the customer asks for what the assistant cannot do: 0 to 1. Absent, too, where nobody said what it can. */
  readonly outOfScope?: number;
  /** Kinds of personal data in the customer's message. Absent: none, or not looked for. */
  readonly personalData?: readonly PersonalDataKind[];
  /** The request in a form that later ones are compared with. */
  readonly fingerprint?: string;
  /** The AI's answer ends in an offer of a person. */
  readonly offersHuman?: boolean;
  /** How likely the AI's answer did not answer: 0 to 1. */
  readonly assistantFailure?: number;
  /** The answer failed by nothing but that what was asked for is not to be had, see `answer/read-answer.ts`. */
  readonly lacks?: true;
  /** How likely the AI asks for more before it goes on: 0 to 1. */
  readonly assistantAsksBack?: number;
  /** What the AI asks for, in a form that its next question is compared with; absent where it asks nothing. */
  readonly question?: string;
  /** The AI's answer in a form that its next one is compared with; absent where it says too little. */
  readonly said?: string;
  /** The AI says the same as in its answer before. */
  readonly saysAgain?: true;
  /** The AI asks for the same again. */
  readonly asksAgain?: boolean;
}
