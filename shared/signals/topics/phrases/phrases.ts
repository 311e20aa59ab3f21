import type { TopicId } from '../topic.ts';

/** What a language says about a topic: one phrase a line. */
export interface TopicPhrases {
  /** Each is enough alone. */
  readonly sure: string;
  /** Each adds to what the model finds; two different ones are enough alone. */
  readonly hints?: string;
  /** Sayings, refusals and look-alikes: a phrase that overlaps one does not count, and neither does the model. */
  readonly clean?: string;
}

export interface LanguagePhrases {
  readonly classes: Readonly<Record<string, string>>;
  /** What follows one in its sentence is told of, and not what the customer has: a film, a lecture, an alarm's battery. */
  readonly frames?: string;
  readonly topics: Partial<Record<TopicId, TopicPhrases>>;
}
