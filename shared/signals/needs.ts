/** What a signal may be read from, in words for admins. */
export const factWords = {
  words: 'the words of the message',
  before: 'what was said before',
  role: 'who speaks',
  channel: 'the channel',
  clock: 'the time',
  customer: 'who the customer is, from the caller',
  language: 'the language, from the caller',
  confidence: 'the AI’s confidence, from the caller',
  intent: 'the intent, from the caller',
  topics: 'topics, from the caller',
  tags: 'tags, from the caller and from workflows',
  answered: 'whether the AI answered, from the caller',
  sources: 'the sources of the answer, from the caller',
  settings: 'your own words and examples, in the settings',
  lastContact: 'the customer’s last conversation',
} as const;

export type FactNeeded = keyof typeof factWords;

/** What a signal costs beyond reading the state, which every message does, in words for admins. */
export const costWords = {
  free: 'Nothing: it is told or counted.',
  reading: 'Microseconds: the text is read, on the spot.',
  look: 'One look into earlier conversations, once a conversation, and only while a live workflow asks.',
} as const;

export type SignalCost = keyof typeof costWords;
