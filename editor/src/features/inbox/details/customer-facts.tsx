import type { Packet } from '../../../../../shared/handoff/packet.ts';
import { languageName } from '../../../i18n/language-name.ts';
import { t } from '../../../i18n/translate.ts';
import styles from './details.module.css';
import { type Fact, Facts } from './facts.tsx';
import { messages } from './messages.ts';

export function CustomerFacts({ packet }: { readonly packet: Packet }) {
  const { customer, language, handoff, attributes } = packet;
  const own = Object.entries({ ...customer?.attributes, ...attributes });
  const facts: readonly (Fact | undefined)[] = [
    customer?.name === undefined ? undefined : [t(messages.name), customer.name],
    customer?.tier === undefined ? undefined : [t(messages.tier), customer.tier],
    customer?.email === undefined
      ? undefined
      : [
          t(messages.email),
          <a key="email" href={`mailto:${customer.email}`}>
            {customer.email}
          </a>,
        ],
    customer?.phone === undefined
      ? undefined
      : [
          t(messages.phone),
          <a key="phone" href={`tel:${customer.phone}`}>
            {customer.phone}
          </a>,
        ],
    language === undefined ? undefined : [t(messages.language), languageName(language)],
    ...own.map(([key, value]): Fact => [key, String(value)]),
    [t(messages.customerId), customer === undefined ? t(messages.isGuest) : <code key="id">{customer.id}</code>],
    [t(messages.conversation), <code key="conversation">{handoff.conversationId}</code>],
  ];
  return (
    <div className={styles.stack}>
      <Facts facts={facts.filter((fact) => fact !== undefined)} />
    </div>
  );
}
