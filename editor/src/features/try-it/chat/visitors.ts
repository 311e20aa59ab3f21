import type { Message } from '../../../i18n/messages.ts';
import { messages } from '../messages.ts';

/** Who the visitor is on the organisation's site, as its page would tell the chat. */
export interface Visitor {
  readonly id: 'guest' | 'gold';
  readonly label: Message;
  /** A guest is nobody that Baton knows. */
  readonly customer?: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly tier: string;
  };
}

export const visitors: readonly Visitor[] = [
  { id: 'guest', label: messages.guest },
  {
    id: 'gold',
    label: messages.gold,
    customer: { id: 'c-20417', name: 'Mara Lindqvist', email: 'mara.lindqvist@example.com', tier: 'gold' },
  },
];

export const visitorOf = (id: string | undefined): Visitor =>
  visitors.find((visitor) => visitor.id === id) ?? (visitors[0] as Visitor);
