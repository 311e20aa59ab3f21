import type { Signal, SignalWords } from '../signal.ts';
import { percent } from './units.ts';

export const frustrationCue: Signal = {
  name: 'frustrationCue',
  title: 'frustration in the message',
  ...percent,
  per: 'customer',
  read: ({ detected }) => detected.frustrationCue,
};

export const frustrationCueWords: SignalWords = {
  meaning: 'How angry or dissatisfied the customer’s message is; 50 % or more counts as yes.',
  how: 'Anger, contempt, insults, swearing, sarcasm, repeated demands, capitals, “!!!” and faces, in seven languages; nothing that is denied or quoted. In English a small model finds what no list names.',
  needs: ['words'],
  cost: 'reading',
};
