/** Who said something; `person` is an agent, in the words that customers read. */
export type Speaker = 'customer' | 'assistant' | 'person' | 'system';
