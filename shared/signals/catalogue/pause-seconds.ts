import type { Signal, SignalWords } from '../signal.ts';

export const pauseSeconds: Signal = {
  name: 'pauseSeconds',
  title: 'seconds since the message before',
  type: 'integer',
  range: [0, 31_536_000],
  unit: 'seconds',
  per: 'customer',
  read: ({ detected }) => detected.pauseSeconds,
};

export const pauseSecondsWords: SignalWords = {
  meaning: 'How long after the message before the customer wrote this one, whoever wrote that.',
  how: 'By Baton’s clock; unknown at the first message.',
  needs: ['clock'],
  cost: 'free',
};
