import type { Packet } from '../../../../../shared/handoff/packet.ts';
import { languageName } from '../../../i18n/language-name.ts';
import styles from './details.module.css';
import { type Fact, Facts } from './facts.tsx';

export function CustomerFacts({ packet }: { readonly packet: Packet }) {
  const { customer, language, handoff, attributes } = packet;
  const own = Object.entries({ ...customer?.attributes, ...attributes });
  const facts: readonly (Fact | undefined)[] = [
    customer?.name === undefined ? undefined : ['Name', customer.name],
    customer?.tier === undefined ? undefined : ['Tier', customer.tier],
    customer?.email === undefined
      ? undefined
      : [
          'Email',
          <a key="email" href={`mailto:${customer.email}`}>
            {customer.email}
          </a>,
        ],
    customer?.phone === undefined
      ? undefined
      : [
          'Phone',
          <a key="phone" href={`tel:${customer.phone}`}>
            {customer.phone}
          </a>,
        ],
    language === undefined ? undefined : ['Language', languageName(language)],
    ...own.map(([key, value]): Fact => [key, String(value)]),
    ['Customer id', customer === undefined ? 'Not known: a guest' : <code key="id">{customer.id}</code>],
    ['Conversation', <code key="conversation">{handoff.conversationId}</code>],
  ];
  return (
    <div className={styles.stack}>
      <Facts facts={facts.filter((fact) => fact !== undefined)} />
    </div>
  );
}
