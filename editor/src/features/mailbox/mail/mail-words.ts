import type { Mail, MailAddress, MailSummary } from '../outside.ts';

/** "Ana Lima <ana@example.com>", or the address alone. */
export const addressText = ({ name, address }: MailAddress): string =>
  name.trim() === '' || name === address ? address : `${name} <${address}>`;

export const addressList = (addresses: readonly MailAddress[]): string => addresses.map(addressText).join(', ');

/** Whom a mail goes to, in a row of a list. One that names nobody was sent blind. */
export function receiverOf({ to, recipients }: Pick<MailSummary, 'to' | 'recipients'>): string {
  const [first, ...others] = to.length > 0 ? to.map(({ name, address }) => name || address) : recipients;
  if (first === undefined) return 'Nobody';
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

export const subjectOf = ({ subject }: Pick<MailSummary, 'subject'>): string =>
  subject.trim() === '' ? 'No subject' : subject;

/** The handoff that a mail to a team is about; Baton notes it in a header. */
export const handoffOf = ({ headers }: Pick<Mail, 'headers'>): string | undefined =>
  headers.find(({ name }) => name.toLowerCase() === 'x-baton-handoff')?.value.trim();

/** "812 B", "3.4 kB", "1.2 MB". */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
