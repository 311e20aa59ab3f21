import type { Signal, SignalWords } from '../signal.ts';

export const tags: Signal = {
  name: 'tags',
  title: 'tags',
  type: 'set',
  read: ({ state }) => state.tags,
};

export const tagsWords: SignalWords = {
  meaning: 'Tags that the channel or a workflow put on the conversation.',
  how: 'As the caller and workflows set them.',
  needs: ['tags'],
  cost: 'free',
};
