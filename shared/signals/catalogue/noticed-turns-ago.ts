import type { Signal, SignalWords } from '../signal.ts';
import { count } from './units.ts';

export const noticedTurnsAgo: Signal = {
  name: 'noticedTurnsAgo',
  title: 'messages since the first sign of trouble',
  ...count,
  per: 'customer',
  read: ({ state }) => (state.troubleAt === undefined ? undefined : state.turns.customer - state.troubleAt),
};

export const noticedTurnsAgoWords: SignalWords = {
  meaning:
    'How many messages of the customer ago the first sign of trouble came: anger, a failed answer, a repeated question or request for a person.',
  how: 'Remembers the message with the first sign; unknown where there was none.',
  needs: ['words', 'before'],
  cost: 'reading',
};
