import { messages as app } from '../../app/messages.ts';
import { t } from '../../i18n/translate.ts';
import { usePacket } from './data/use-packet.ts';
import { messages } from './messages.ts';
import { customerName } from './words.ts';

/** Of the handoff that is open; `undefined` while it is being read. */
export function useCustomerName(handoffId: string | undefined): string | undefined {
  const { data: packet } = usePacket(handoffId);
  return packet && customerName(packet.customer ?? packet.handoff.customer);
}

/** For the browser's tab: who is open, or how many wait, so that a tab in the background tells, too. */
export function useInboxTitle(handoffId: string | undefined, waiting: number | undefined): string {
  const name = useCustomerName(handoffId);
  if (name !== undefined) return t(messages.titleCustomer, { name });
  return waiting === undefined || waiting === 0 ? t(app.inbox) : t(messages.titleWaiting, { count: waiting });
}
