import type { Signal } from '../signal.ts';

export const tags: Signal = {
  name: 'tags',
  title: 'tags',
  type: 'set',
  meaning: 'Tags that the channel or a workflow put on the conversation.',
  how: 'As the caller and workflows set them.',
  needs: ['tags'],
  cost: 'free',
  read: ({ state }) => state.tags,
};
