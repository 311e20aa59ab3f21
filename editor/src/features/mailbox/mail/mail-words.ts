import { intl, t } from '../../../i18n/translate.ts';
import type { Mail, MailAddress, MailSummary } from '../outside.ts';
import { messages } from './messages.ts';

/** "Ana Lima <ana@example.com>", or the address alone. */
export const addressText = ({ name, address }: MailAddress): string =>
  name.trim() === '' || name === address ? address : `${name} <${address}>`;

export const addressList = (addresses: readonly MailAddress[]): string => addresses.map(addressText).join(', ');

/** Whom a mail goes to, in a row of a list. One that names nobody was sent blind. */
export function receiverOf({ to, recipients }: Pick<MailSummary, 'to' | 'recipients'>): string {
  const [first, ...others] = to.length > 0 ? to.map(({ name, address }) => name || address) : recipients;
  if (first === undefined) return t(messages.nobody);
  return others.length === 0 ? first : t(messages.andMore, { first, count: others.length });
}

export const subjectOf = ({ subject }: Pick<MailSummary, 'subject'>): string =>
  subject.trim() === '' ? t(messages.noSubject) : subject;

/** The handoff that a mail to a team is about; Baton notes it in a header. */
export const handoffOf = ({ headers }: Pick<Mail, 'headers'>): string | undefined =>
  headers.find(({ name }) => name.toLowerCase() === 'x-baton-handoff')?.value.trim();

const tenths = (value: number): string =>
  intl().formatNumber(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "812 B", "3.4 kB", "1.2 MB". */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${tenths(bytes / 1_000)} kB` : `${tenths(bytes / 1_000_000)} MB`;
}
