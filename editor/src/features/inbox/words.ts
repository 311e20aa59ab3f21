import type { HandoffSummary, InboxView } from '../../../../shared/api/agent-operations.ts';
import type { Disposition, Handoff, HandoffState } from '../../../../shared/handoff/handoff.ts';
import type { Priority, ReasonCode } from '../../../../shared/handoff/reason.ts';
import type { ChannelKind } from '../../../../shared/settings/channel.ts';

/** Short enough for a row of the list. */
export const reasonWords: Readonly<Record<ReasonCode, string>> = {
  'asked-for-person': 'Asked for a person',
  'low-confidence': 'The AI was not sure',
  'failed-attempts': 'The AI could not answer',
  'repeated-request': 'Had to ask the same again',
  frustrated: 'Upset',
  'sensitive-topic': 'Sensitive matter',
  'complex-matter': 'Complex matter',
  'out-of-scope': 'Beyond what the AI may answer',
  'valued-customer': 'Has a promise of personal service',
  safety: 'Someone may be in danger',
  policy: 'Our rules ask for a person',
};

export const viewWords: Readonly<Record<InboxView, string>> = {
  waiting: 'Waiting',
  mine: 'Mine',
  others: 'Others',
  done: 'Done',
};

export const priorityWords: Readonly<Record<Priority, string>> = {
  urgent: 'Urgent',
  high: 'High priority',
  normal: 'Normal priority',
  low: 'Low priority',
};

export const channelWords: Readonly<Record<ChannelKind, string>> = { chat: 'Chat', email: 'Email', voice: 'Phone' };

export const dispositionWords: Readonly<Record<Disposition, string>> = {
  solved: 'Solved',
  'follow-up': 'Follow-up needed',
  'not-solved': 'Not solved',
  'no-reply': 'Customer did not reply',
  spam: 'Spam',
};

export const timingWords: Readonly<Record<NonNullable<Handoff['timing']>, string>> = {
  right: 'Yes',
  'too-early': 'Too early',
  'too-late': 'Too late',
  'not-needed': 'Not needed',
};

export const stateWords: Readonly<Record<HandoffState, string>> = {
  requested: 'Asked for',
  queued: 'Waiting',
  offered: 'Offered',
  accepted: 'With a person',
  'timed-out': 'Wait limit reached',
  resolved: 'Resolved',
  returned: 'Back with the AI',
  abandoned: 'Customer left',
};

/** How it ended, in the fewest words: the disposition where a person closed it. */
export const endWords = ({ state, disposition }: Pick<HandoffSummary, 'state' | 'disposition'>): string =>
  disposition === undefined ? stateWords[state] : dispositionWords[disposition];

/** A customer whom the channel did not name is a guest, not an empty line. */
export const customerName = (customer: HandoffSummary['customer']): string => customer?.name ?? customer?.id ?? 'Guest';

export const isWaiting = ({ state }: Pick<HandoffSummary, 'state'>): boolean =>
  state === 'requested' || state === 'queued' || state === 'offered' || state === 'timed-out';

export const isOver = ({ state }: Pick<HandoffSummary, 'state'>): boolean =>
  state === 'resolved' || state === 'returned' || state === 'abandoned';

/** "1 to 4 min", "under a minute": what the customer was told, in whole minutes. */
export function waitWords({ minSeconds, maxSeconds }: { minSeconds: number; maxSeconds: number }): string {
  const least = Math.floor(minSeconds / 60);
  const most = Math.ceil(maxSeconds / 60);
  if (most <= 1) return 'about a minute';
  return least < 1 ? `up to ${most} min` : least === most ? `about ${most} min` : `${least} to ${most} min`;
}
