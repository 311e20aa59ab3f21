import type { HandoffSummary } from '../../../../shared/api/agent-operations.ts';
import type { Message } from '../../i18n/messages.ts';
import { t } from '../../i18n/translate.ts';
import { dispositionNames, messages, stateNames } from './messages.ts';

/** How it ended, in the fewest words: the disposition where a person closed it. */
export const endWords = ({ state, disposition }: Pick<HandoffSummary, 'state' | 'disposition'>): string =>
  t(disposition === undefined ? stateNames[state] : dispositionNames[disposition]);

/** A customer whom the channel did not name is a guest, not an empty line. */
export const customerName = (customer: HandoffSummary['customer']): string =>
  customer?.name ?? customer?.id ?? t(messages.guest);

export const isWaiting = ({ state }: Pick<HandoffSummary, 'state'>): boolean =>
  state === 'requested' || state === 'queued' || state === 'offered' || state === 'timed-out';

export const isOver = ({ state }: Pick<HandoffSummary, 'state'>): boolean =>
  state === 'resolved' || state === 'returned' || state === 'abandoned';

/** "1 to 4 min", "under a minute": what the customer was told, in whole minutes. */
export function waitWords({ minSeconds, maxSeconds }: { minSeconds: number; maxSeconds: number }): string {
  const least = Math.floor(minSeconds / 60);
  const most = Math.ceil(maxSeconds / 60);
  if (most <= 1) return t(messages.waitOneMinute);
  if (least < 1) return t(messages.waitUpTo, { most });
  return least === most ? t(messages.waitAbout, { most }) : t(messages.waitBetween, { least, most });
}

/** What can be chosen, in the order in which the names stand. */
export const optionsOf = <Id extends string>(names: Readonly<Record<Id, Message>>) =>
  (Object.keys(names) as Id[]).map((id) => ({ id, label: t(names[id]) }));
