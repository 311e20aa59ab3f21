import type { Signal, SignalContext, SignalWords } from '../signal.ts';
import { topicIds } from '../topics/topic.ts';

export const topics: Signal = {
  name: 'topics',
  title: 'topics',
  type: 'set',
  values: topicIds,
  read: (context) => context.state.topics ?? (isLookedFor(context) ? [] : undefined),
};

/** Whether there would be some if the customer had spoken of any: "about none of these" is then true, and not unknown. */
const isLookedFor = ({ message, detected, state }: SignalContext): boolean =>
  message.role === 'customer' ? detected.topics !== undefined : state.turns.customer > 0;

export const topicsWords: SignalWords = {
  meaning:
    'All topics so far in the conversation: those that the channel named, and those found in what the customer wrote.',
  how: 'As the caller reports them, and those that are 50 % or more likely by the customer’s words.',
  needs: ['words', 'topics'],
  cost: 'reading',
};
