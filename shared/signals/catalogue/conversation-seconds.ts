import type { Signal, SignalWords } from '../signal.ts';

export const conversationSeconds: Signal = {
  name: 'conversationSeconds',
  title: 'seconds since the conversation began',
  type: 'integer',
  range: [0, 31_536_000],
  unit: 'seconds',
  read: ({ state }) => Math.min(longest, Math.max(0, Math.floor((state.lastAtMs - state.startedAtMs) / 1_000))),
};

export const conversationSecondsWords: SignalWords = {
  meaning: 'How long the conversation has gone on.',
  how: 'By Baton’s clock, from the first message to the newest, at most a year.',
  needs: ['clock'],
  cost: 'free',
};

const longest = 31_536_000;
